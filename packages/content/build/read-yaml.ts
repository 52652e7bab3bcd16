import { existsSync, readFileSync } from 'node:fs';
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { Fault } from '../src/errors.ts';

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

const show = (value: unknown): string => {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
};

/** An issue of a union is only useful as the issue of the branch that fits best. */
function flatten(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const best = [...issue.errors].sort((a, b) => a.length - b.length)[0] ?? [];
  return best.flatMap((inner) =>
    flatten({ ...inner, path: [...issue.path, ...inner.path] } as z.core.$ZodIssue),
  );
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
  for (const issue of result.error.issues.flatMap(flatten)) {
    const line = lineOf(doc, lines, issue.path);
    const at = issue.path.map(String).join('.');
    const found = issue.path.reduce<unknown>(
      (v, key) => (v as Record<PropertyKey, unknown> | undefined)?.[key],
      value,
    );
    faults.push({
      code: 'wrong-shape',
      where: `${file}${line ? `:${line}` : ''}${at ? ` (${at})` : ''}`,
      found: issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : show(found),
      expected: issue.code === 'unrecognized_keys' ? 'only keys the schema knows' : issue.message,
      mend: 'See the schema named in the first line of the file; editors show it while you type.',
    });
  }
  return null;
}
