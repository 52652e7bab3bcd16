import { model, type Model } from '@cramps/content/match';

/** A name for a copy. The ids of our types are those of the content; a copy's are not among them, and nothing minds. */
const rename = <T extends string>(id: T, copy: number): T => (copy === 0 ? id : `${id}~${copy}`) as T;

const copies = (count: number): number[] => Array.from({ length: count }, (_, copy) => copy);

type Of<K extends 'candidates' | 'redFlags' | 'questions' | 'remedies'> = Model[K][number];

const candidateOf = (one: Of<'candidates'>, copy: number, finding: number): Of<'candidates'> => ({
  ...one,
  id: rename(one.id, copy),
  evidence: one.evidence.map((line) => ({ ...line, finding: rename(line.finding, finding) })),
});

/** More candidates about the same findings: each answer touches all the copies too. */
export const withMoreCandidates = (count: number): Model => ({
  ...model,
  candidates: copies(count).flatMap((copy) => model.candidates.map((one) => candidateOf(one, copy, 0))),
});

function findingsOf(copy: number): [string, Model['findings'][string]][] {
  return Object.entries(model.findings).map(([id, one]) => [
    rename(id, copy),
    {
      ...one,
      group: one.group && rename(one.group, copy),
      implies: one.implies.map((other) => rename(other, copy)),
    },
  ]);
}

const flagOf = (one: Of<'redFlags'>, copy: number): Of<'redFlags'> => ({
  ...one,
  id: rename(one.id, copy),
  when: one.when.map((group) => group.map((id) => rename(id, copy))),
});

const questionOf = (one: Of<'questions'>, copy: number): Of<'questions'> => ({
  ...one,
  id: rename(one.id, copy),
  asks: one.asks.map((id) => rename(id, copy)),
  joins: one.joins && rename(one.joins, copy),
});

const remedyOf = (one: Of<'remedies'>, copy: number): Of<'remedies'> => ({
  ...one,
  id: rename(one.id, copy),
  for: one.for === 'all' ? 'all' : one.for.map((id) => rename(id, copy)),
  notFor: one.notFor.map((id) => rename(id, copy)),
});

/** Everything several times over: a copy speaks of findings of its own, so answers touch the first, and age and sex all. */
export const withMoreOfAll = (count: number): Model => ({
  ...model,
  candidates: copies(count).flatMap((copy) => model.candidates.map((one) => candidateOf(one, copy, copy))),
  findings: Object.fromEntries(copies(count).flatMap(findingsOf)),
  medicines: Object.fromEntries(
    copies(count).flatMap((copy) =>
      Object.entries(model.medicines).map(([id, implied]) => [
        rename(id, copy),
        implied.map((finding) => rename(finding, copy)),
      ]),
    ),
  ),
  redFlags: copies(count).flatMap((copy) => model.redFlags.map((one) => flagOf(one, copy))),
  questions: copies(count).flatMap((copy) => model.questions.map((one) => questionOf(one, copy))),
  remedies: copies(count).flatMap((copy) => model.remedies.map((one) => remedyOf(one, copy))),
});
