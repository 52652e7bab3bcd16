import type { z } from '../zod.ts';
import type { Fault } from '../schemas/problem.ts';
import { didYouMean } from './near.ts';
import { pointer } from './pointer.ts';
import { show, some } from './show.ts';

type Issue = z.core.$ZodIssue;
type Told = Pick<Fault, 'found' | 'expected' | 'mend'>;

const MOST_FAULTS = 50;

/** An issue that knows better than zod what to say. */
export function issueOf(path: readonly PropertyKey[], { found, expected, mend }: Told) {
  return { code: 'custom' as const, path: [...path], message: expected, params: { found, mend } };
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (from, key) =>
      from !== null && typeof from === 'object' && Object.hasOwn(from, key)
        ? (from as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );
}

const article = (type: string): string =>
  type === 'int' ? 'a whole number' : /^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`;

function tell(issue: Issue, found: unknown): Told {
  const mend = 'See the schema of this request in /openapi.json.';
  switch (issue.code) {
    case 'custom': {
      const params = (issue.params ?? {}) as Partial<Told>;
      return { found: params.found ?? show(found), expected: issue.message, mend: params.mend ?? mend };
    }
    case 'invalid_type':
      return {
        found: show(found),
        expected: article(issue.expected),
        mend: found === undefined ? 'Add it.' : `Send ${article(issue.expected)}.`,
      };
    case 'invalid_value': {
      const values = issue.values.map(String);
      return {
        found: show(found),
        expected: some(values),
        mend: didYouMean(String(found), values, 'Use one of these.'),
      };
    }
    case 'too_big':
      return { found: show(found), expected: `at most ${issue.maximum}`, mend: 'Make it smaller.' };
    case 'too_small':
      return { found: show(found), expected: `at least ${issue.minimum}`, mend: 'Make it larger.' };
    default:
      return { found: show(found), expected: issue.message, mend };
  }
}

/** Members or parameters nobody knows, each a fault of its own. */
function unknownKeys(
  issue: Extract<Issue, { code: 'unrecognized_keys' }>,
  part: Fault['in'],
  known: readonly string[],
): Fault[] {
  return issue.keys.map((key) => ({
    in: part,
    pointer: pointer([...issue.path, key]),
    found: `${part === 'query' ? 'the parameter' : 'the member'} ${show(key)}`,
    expected: known.length > 0 ? `only ${known.join(', ')}` : 'none',
    mend: didYouMean(key, known, 'Take it out.'),
  }));
}

/**
 * The faults of a failed validation, each with what stood there.
 *
 * @param known names there may be at the top
 */
export function faultsOf(
  error: Pick<z.ZodError, 'issues'>,
  value: unknown,
  part: Fault['in'],
  known: readonly string[],
): Fault[] {
  return error.issues
    .flatMap((issue: Issue): Fault[] => {
      if (issue.code === 'unrecognized_keys') return unknownKeys(issue, part, known);
      // A key of a record that is no id: the fault is in the key, not in what stands under it.
      const key = issue.code === 'invalid_key' ? issue.path.at(-1) : undefined;
      const told =
        key === undefined
          ? tell(issue, at(value, issue.path))
          : { ...tell(issue, key), expected: 'an id in kebab-case' };
      return [{ in: part, pointer: pointer(issue.path), ...told }];
    })
    .slice(0, MOST_FAULTS);
}
