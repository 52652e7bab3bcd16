import type { AuthoredData } from '../../build/kinds.ts';
import { candidates, suggestion, type Rule } from '../rule.ts';

/** Every id that one entity uses of another, with the place it stands. */
function* uses(
  data: AuthoredData,
): Generator<{ file: string; path: string; kinds: readonly string[]; id: string }> {
  const { entries } = data;
  const finding = ['finding'];
  const candidate = ['cause', 'mimic'];
  for (const { file, facts } of candidates(data)) {
    for (const [at, line] of facts.evidence.entries()) {
      yield { file, path: `evidence.${at}.finding`, kinds: finding, id: line.finding };
    }
    for (const id of facts.remedies) yield { file, path: 'remedies', kinds: ['remedy'], id };
  }
  for (const { file, facts } of entries.mimic)
    yield { file, path: 'telling', kinds: finding, id: facts.telling };
  for (const { file, facts } of entries.finding) {
    for (const id of facts.implies) yield { file, path: 'implies', kinds: finding, id };
  }
  for (const { file, facts } of entries.question) {
    for (const id of facts.asks) yield { file, path: 'asks', kinds: finding, id };
    if (facts.joins) yield { file, path: 'joins', kinds: ['question'], id: facts.joins };
  }
  for (const { file, facts } of entries['red-flag']) {
    for (const [at, group] of facts.when.entries()) {
      for (const id of group.any) yield { file, path: `when.${at}.any`, kinds: finding, id };
    }
    for (const id of facts.suggests) yield { file, path: 'suggests', kinds: candidate, id };
  }
  for (const { file, facts } of entries.criterion) {
    for (const key of ['met', 'unmet', 'unmetWithout'] as const) {
      for (const id of facts[key]) yield { file, path: key, kinds: finding, id };
    }
  }
  for (const { file, facts } of entries.remedy) {
    if (facts.for !== 'all') for (const id of facts.for) yield { file, path: 'for', kinds: candidate, id };
    for (const id of facts.notFor) yield { file, path: 'notFor', kinds: finding, id };
  }
  for (const { file, facts } of entries.medicine) {
    for (const id of facts.causes) yield { file, path: 'causes', kinds: ['cause'], id };
    for (const id of facts.implies) yield { file, path: 'implies', kinds: finding, id };
  }
  for (const { file, facts } of entries.claim) {
    for (const id of facts.causes) yield { file, path: 'causes', kinds: ['cause'], id };
  }
}

export const idsExist: Rule = {
  name: 'ids-exist',
  why: 'An id that leads nowhere is a reason nobody can follow.',
  check(data) {
    const known = new Map<string, Set<string>>(
      Object.entries(data.entries).map(([kind, list]) => [kind, new Set(list.map((entry) => entry.id))]),
    );
    return [...uses(data)].flatMap(({ file, path, kinds, id }) => {
      const sets = kinds.map((kind) => known.get(kind) ?? new Set<string>());
      if (sets.some((set) => set.has(id))) return [];
      return {
        where: `${file} (${path})`,
        found: `"${id}"`,
        expected: `the id of a ${kinds.join(' or ')}`,
        mend: suggestion(
          id,
          sets.flatMap((set) => [...set]),
        ),
      };
    });
  },
};
