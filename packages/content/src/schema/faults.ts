import type { z } from 'zod';
import type { Fault } from '../errors.ts';
import { nearMisses } from '../near-misses.ts';

/** From the issues of zod to faults that say where, what was found, what was expected and how to mend it. */

/** A fault of shape, with the path of keys to it. */
export interface ShapeFault {
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
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

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner as Record<PropertyKey, unknown> | null | undefined)?.[key],
    value,
  );

function mend(issue: z.core.$ZodIssue, found: unknown): string {
  if (issue.code === 'unrecognized_keys') return 'Remove it, or correct its name.';
  if (found === undefined || found === null) return 'Write it.';
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const near = nearMisses(found, issue.values.map(String));
    if (near.length > 0) return `Did you mean ${near.join(', ')}?`;
  }
  return 'Correct it; the schema describes each field.';
}

/** Every issue of a value that does not fit its schema, as a fault. */
export function shapeFaults(error: z.core.$ZodError, value: unknown): ShapeFault[] {
  return error.issues.flatMap(flatten).map((issue) => {
    const found = at(value, issue.path);
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : null;
    const key = issue.code === 'invalid_key' ? `the key ${show(String(issue.path.at(-1)))}` : null;
    return {
      path: issue.path,
      found: keys ?? key ?? show(found),
      expected: keys
        ? 'only keys the schema knows'
        : issue.code === 'invalid_key'
          ? (issue.issues[0]?.message ?? issue.message)
          : issue.message,
      mend: mend(issue, found),
    };
  });
}

/**
 * Holds a value against a schema, for instance your own data before you mix it with ours.
 *
 * @param where what the faults call the value: a file name, or an id
 * @returns the data, with what was left out filled in, or all its faults; never throws
 */
export function validate<S extends z.ZodType>(
  schema: S,
  value: unknown,
  where = 'value',
):
  | { readonly ok: true; readonly data: z.output<S> }
  | { readonly ok: false; readonly faults: readonly Fault[] } {
  const result = schema.safeParse(value);
  if (result.success) return { ok: true, data: result.data };
  const faults = shapeFaults(result.error, value).map(({ path, ...fault }) => ({
    code: 'wrong-shape',
    where: path.length > 0 ? `${where} (${path.map(String).join('.')})` : where,
    ...fault,
  }));
  return { ok: false, faults };
}
