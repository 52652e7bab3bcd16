import type { Fault } from '../../src/errors.ts';
import { allEntries, candidates, type Rule } from '../rule.ts';

type Found = Omit<Fault, 'code'>;

function repeated<T>(list: readonly T[], key: (item: T) => string): T[] {
  const seen = new Set<string>();
  return list.filter((item) => {
    const name = key(item);
    if (seen.has(name)) return true;
    seen.add(name);
    return false;
  });
}

/** Every list of plain ids in a value, with the path to it. */
function idLists(value: unknown, path = ''): [path: string, ids: readonly string[]][] {
  if (!value || typeof value !== 'object') return [];
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => idLists(inner, path ? `${path}.${key}` : key));
}

const told = (where: string, found: string, expected: string, mend: string): Found => ({
  where,
  found,
  expected,
  mend,
});

export const noDuplicates: Rule = {
  name: 'no-duplicates',
  why: 'A fact said twice drifts apart, and evidence said twice counts twice.',
  check(data) {
    const twice = repeated(candidates(data), ({ id }) => id).map(({ file, id }) =>
      told(file, `"${id}" as a cause and as a look-alike`, 'one candidate an id', 'Rename one of the two.'),
    );
    const medicines = repeated(data.entries.medicine, ({ id }) => id).map(({ file, id }) =>
      told(
        file,
        `"${id}" with a folder, and among those known by name alone`,
        'one entry a medicine',
        'Take it out of data/other-medicines.',
      ),
    );
    const lines = candidates(data).flatMap(({ file, facts }) =>
      repeated(facts.evidence, ({ finding }) => finding).map(({ finding }) =>
        told(
          `${file} (evidence)`,
          `two lines for "${finding}"`,
          'one line a finding',
          'Join `present` and `absent` in one line.',
        ),
      ),
    );
    const figures = allEntries(data).flatMap(({ file, facts }) =>
      repeated('figures' in facts ? facts.figures : [], ({ id }) => id).map(({ id }) =>
        told(`${file} (figures)`, `two figures "${id}"`, 'one figure an id', 'Rename or remove one.'),
      ),
    );
    const asked = repeated(
      data.entries.question.flatMap(({ file, facts }) => facts.asks.map((finding) => ({ file, finding }))),
      ({ finding }) => finding,
    ).map(({ file, finding }) =>
      told(
        `${file} (asks)`,
        `"${finding}", which another question asks too`,
        'one question a finding',
        'Leave it in one of them.',
      ),
    );
    const listed = allEntries(data).flatMap(({ file, facts }) =>
      idLists(facts).flatMap(([path, ids]) =>
        repeated(ids, (id) => id).map((id) =>
          told(`${file} (${path})`, `"${id}" twice in one list`, 'each id once', 'Remove one of the two.'),
        ),
      ),
    );
    return [...twice, ...medicines, ...lines, ...figures, ...asked, ...listed];
  },
};
