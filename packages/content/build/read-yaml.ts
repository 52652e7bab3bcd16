import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../src/errors.ts';
import { shapeFaults } from '../src/schema/faults.ts';

interface ReadOptions<S extends z.ZodType> {
  readonly path: string;
  /** The path as told in faults. */
  readonly file: string;
  readonly schema: S;
  readonly faults: Fault[];
}

/** The line a path of keys stands on; the nearest parent's where the key itself is missing. */
function lineOf(doc: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? doc.contents : doc.getIn(path.slice(0, depth), true);
    const range = (node as { range?: readonly number[] } | null | undefined)?.range;
    if (range?.[0] !== undefined) return lines.linePos(range[0]).line;
  }
  return null;
}

/**
 * Reads one YAML file and holds it against its schema. Every fault is added to `faults` with its line; the return is null
 * where there was one.
 */
export function readYaml<S extends z.ZodType>({
  path,
  file,
  schema,
  faults,
}: ReadOptions<S>): z.output<S> | null {
  if (!existsSync(path)) {
    faults.push({
      code: 'missing-file',
      where: file,
      found: 'no such file',
      expected: 'the file',
      mend: 'Write it; see the schema for its shape.',
    });
    return null;
  }
  const lines = new LineCounter();
  const doc = parseDocument(readFileSync(path, 'utf8'), {
    lineCounter: lines,
    uniqueKeys: true,
    version: '1.2',
  });
  if (doc.errors.length > 0 || doc.warnings.length > 0) {
    for (const error of [...doc.errors, ...doc.warnings]) {
      const duplicate = error.code === 'DUPLICATE_KEY';
      faults.push({
        code: duplicate ? 'duplicate-key' : 'broken-yaml',
        where: `${file}:${lines.linePos(error.pos[0]).line}`,
        found: error.message.split('\n')[0] ?? error.code,
        expected: duplicate ? 'each key once' : 'well-formed YAML 1.2',
        mend: duplicate
          ? 'Keep one of the two lines.'
          : 'Mend the line; indent with two spaces, quote text with a colon.',
      });
    }
    return null;
  }
  let value: unknown;
  try {
    value = doc.toJS({ maxAliasCount: 0 });
  } catch {
    faults.push({
      code: 'broken-yaml',
      where: file,
      found: 'an anchor or alias (& or *)',
      expected: 'YAML without anchors',
      mend: 'Write the value out in both places.',
    });
    return null;
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const { path: keys, ...fault } of shapeFaults(result.error, value)) {
    const line = lineOf(doc, lines, keys);
    const at = keys.map(String).join('.');
    faults.push({
      code: 'wrong-shape',
      where: `${file}${line ? `:${line}` : ''}${at ? ` (${at})` : ''}`,
      ...fault,
    });
  }
  return null;
}
