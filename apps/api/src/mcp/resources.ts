import {
  ResourceNotFoundError,
  ResourceTemplate,
  type McpServer,
  type ReadResourceResult,
} from '@modelcontextprotocol/server';
import { collections } from '../collections/index.ts';
import { kindNames, KINDS, type Kind, type KindName } from '../collections/kinds.ts';
import { localised } from '../locales.ts';
import { didYouMean } from '../problem/near.ts';

const JSON_TYPE = 'application/json';
/** Longer lists are read as one resource, `cramps://sources`; listing each of theirs would bury the rest. */
const MOST_LISTED = 130;

const json = (uri: string, value: unknown): ReadResourceResult => ({
  contents: [{ uri, mimeType: JSON_TYPE, text: JSON.stringify(value) }],
});

const uriOf = ({ path }: Kind, id?: string): string => `cramps://${path}${id === undefined ? '' : `/${id}`}`;

const nameOf = (summary: object): string => {
  const { name, title, label } = summary as Partial<Record<'name' | 'title' | 'label', string>>;
  return name ?? title ?? label ?? '';
};

function addKind(server: McpServer, name: KindName): void {
  const kind: Kind = KINDS[name];
  const { path, one, many } = kind;
  const { record, summarise, detail } = collections[name];
  const ids = Object.keys(record);
  const summaries = async () => {
    const texts = await localised('en');
    return Object.values(record).map((entity) => summarise(entity, texts));
  };
  const all = {
    title: `All ${many}`,
    description: `The list of ${many}: ids, names and main facts.`,
    mimeType: JSON_TYPE,
  };
  server.registerResource(path, uriOf(kind), all, async () =>
    json(uriOf(kind), { items: await summaries() }),
  );

  const list = async () => {
    const texts = await localised('en');
    return {
      resources: Object.values(record).map((entity) => ({
        uri: uriOf(kind, entity.id),
        name: entity.id,
        title: nameOf(summarise(entity, texts)),
        mimeType: JSON_TYPE,
      })),
    };
  };
  const template = new ResourceTemplate(`${uriOf(kind)}/{id}`, {
    list: ids.length > MOST_LISTED ? undefined : list,
    complete: { id: (value) => ids.filter((id) => id.startsWith(value)).slice(0, 100) },
  });
  const item = {
    title: `One ${one}`,
    description: `A ${one} by its id: facts, words and sources.`,
    mimeType: JSON_TYPE,
  };
  server.registerResource(one.replaceAll(' ', '-'), template, item, async (uri, { id }) => {
    const asked = String(id);
    const entity = Object.hasOwn(record, asked) ? record[asked] : undefined;
    if (!entity)
      throw new ResourceNotFoundError(uri.href, didYouMean(asked, ids, `${uriOf(kind)} lists the ids.`));
    return json(uri.href, detail(entity, await localised('en')));
  });
}

/** Adds every entity as a resource: a list of each kind, and each thing by its id. */
export function addResources(server: McpServer): void {
  for (const name of kindNames) addKind(server, name);
}
