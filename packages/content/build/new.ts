import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ContentError } from '../src/errors.ts';
import { nearMisses } from '../src/near-misses.ts';
import { report } from '../lint/runner.ts';
import * as authored from '../src/schema/authored.ts';
import { id as anId } from '../src/schema/common.ts';
import { KINDS, type Kind } from './kinds.ts';
import { skeleton } from './new/skeleton.ts';

/** `pnpm new KIND ID`: writes the files of a new entity, with every field and what it is for. */

const isKind = (kind: string): kind is Kind => Object.hasOwn(KINDS, kind);

/** Where an id of a kind already stands, or would clash: a cause and a look-alike share one list of results. */
function taken(data: string, kind: string, id: string): string | undefined {
  const folders =
    kind === 'cause' || kind === 'mimic'
      ? ['causes', 'mimics']
      : [isKind(kind) ? KINDS[kind].folder : 'sources'];
  const name = kind === 'source' ? `${id}.yaml` : id;
  const folder = folders.find(
    (one) => existsSync(join(data, one)) && readdirSync(join(data, one)).includes(name),
  );
  return folder && `data/${folder}/${name}`;
}

/** The files of a new entity, by path below `data/`. */
function filesOf(kind: string, id: string): Record<string, string> {
  if (!isKind(kind))
    return {
      [`sources/${id}.yaml`]: skeleton(authored.source, '../../generated/schema/authored/source.json'),
    };
  const { folder, facts, words } = KINDS[kind];
  const schema = '../../../generated/schema';
  return {
    [`${folder}/${id}/${kind}.yaml`]: skeleton(facts, `${schema}/authored/${kind}.json`),
    [`${folder}/${id}/en.yaml`]: skeleton(words, `${schema}/words/${kind}.json`),
  };
}

/**
 * Writes the skeleton of an entity and returns the paths of its files.
 *
 * @throws ContentError for a kind there is none of, an id that is not kebab-case, and one that is taken
 */
function create(root: string, kind: string, id: string): string[] {
  const kinds = [...Object.keys(KINDS), 'source'];
  const fault = (where: string, found: string, expected: string, mend: string): ContentError =>
    new ContentError({ code: 'cannot-create', where, found, expected, mend });
  if (!kinds.includes(kind)) {
    const near = nearMisses(kind, kinds);
    throw fault(
      'kind',
      `"${kind}"`,
      kinds.join(', '),
      near.length > 0 ? `Did you mean ${near.join(', ')}?` : 'Name one of these.',
    );
  }
  if (!anId.safeParse(id).success) {
    throw fault(
      'id',
      `"${id}"`,
      'kebab-case: small letters, digits and single hyphens',
      'Choose another id; it never changes later.',
    );
  }
  const data = join(root, 'data');
  const place = taken(data, kind, id);
  if (place)
    throw fault(
      'id',
      `"${id}", which is taken by ${place}`,
      'an id that is free',
      'Edit that file, or choose another id.',
    );
  return Object.entries(filesOf(kind, id)).map(([path, text]) => {
    mkdirSync(dirname(join(data, path)), { recursive: true });
    writeFileSync(join(data, path), text);
    return `data/${path}`;
  });
}

const [kind = '', id = '', root = join(import.meta.dirname, '..')] = process.argv.slice(2);
try {
  console.log(
    `${create(root, kind, id).join('\n')}\n\nFill in what is empty; \`pnpm lint:data\` tells what is still missing.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(report([error]));
  process.exitCode = 1;
}
