import {
  ResourceNotFoundError,
  ResourceTemplate,
  type McpServer,
  type ReadResourceResult,
} from '@modelcontextprotocol/server';
import { collections } from '../collections/index.ts';
import type { Collection } from '../collections/collection.ts';
import { localised } from '../locales.ts';
import { didYouMean } from '../problem/show.ts';

const texts = localised('en');
const JSON_TYPE = 'application/json';
/** Longer lists are read as one resource, `cramps://sources`; listing each of theirs would bury the rest. */
const MOST_LISTED = 130;

const json = (uri: string, value: unknown): ReadResourceResult => ({
  contents: [{ uri, mimeType: JSON_TYPE, text: JSON.stringify(value) }],
});

const uriOf = ({ path }: Collection, id?: string): string =>
  `cramps://${path}${id === undefined ? '' : `/${id}`}`;

const nameOf = (summary: object): string => {
  const { name, title, label } = summary as Partial<Record<'name' | 'title' | 'label', string>>;
  return name ?? title ?? label ?? '';
};

function addCollection(server: McpServer, collection: Collection): void {
  const { path, one, many, record } = collection;
  const ids = Object.keys(record);
  const summaries = () => Object.values(record).map((entity) => collection.summarise(entity, texts));
  const all = {
    title: `All ${many}`,
    description: `The list of ${many}: ids, names and main facts.`,
    mimeType: JSON_TYPE,
  };
  server.registerResource(path, uriOf(collection), all, () =>
    json(uriOf(collection), { items: summaries() }),
  );

  const list = () => ({
    resources: Object.values(record).map((entity) => ({
      uri: uriOf(collection, entity.id),
      name: entity.id,
      title: nameOf(collection.summarise(entity, texts)),
      mimeType: JSON_TYPE,
    })),
  });
  const template = new ResourceTemplate(`${uriOf(collection)}/{id}`, {
    list: ids.length > MOST_LISTED ? undefined : list,
    complete: { id: (value) => ids.filter((id) => id.startsWith(value)).slice(0, 100) },
  });
  const item = {
    title: `One ${one}`,
    description: `A ${one} by its id: facts, words and sources.`,
    mimeType: JSON_TYPE,
  };
  server.registerResource(one.replaceAll(' ', '-'), template, item, (uri, { id }) => {
    const asked = String(id);
    const entity = Object.hasOwn(record, asked) ? record[asked] : undefined;
    if (!entity)
      throw new ResourceNotFoundError(
        uri.href,
        didYouMean(asked, ids, `${uriOf(collection)} lists the ids.`),
      );
    return json(uri.href, collection.detail(entity, texts));
  });
}

/** Adds every entity as a resource: a list of each kind, and each thing by its id. */
export function addResources(server: McpServer): void {
  for (const collection of collections) addCollection(server, collection);
}
