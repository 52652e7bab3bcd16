import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { model } from '../model.ts';
import {
  URGENCIES,
  type FindingId,
  type MedicineId,
  type Model,
  type Profile,
  type QuestionId,
} from '../types.ts';
import { match, nextPages } from './index.ts';
import { createMatcher } from './matcher.ts';
import { plainAnswers, plainDangerSigns, plainMatch } from './reference.ts';

/** What has to hold for any person, on the real content. */
const RUNS = { numRuns: 10_000 };
const PATIENCE_MS = 120_000;

/** Holds for every value; the comparisons are plain ones, since a matcher of the test runner would take most of the time. */
function always<T>(name: string, arbitrary: fc.Arbitrary<T>, holds: (value: T) => boolean): void {
  it(
    name,
    () => {
      const outcome = fc.check(fc.property(arbitrary, holds), RUNS);
      expect(outcome.failed ? fc.defaultReportMessage(outcome) : 'holds').toBe('holds');
    },
    PATIENCE_MS,
  );
}

/** Any person the content can describe, for properties. */
const finding = fc.constantFrom(...(Object.keys(model.findings) as FindingId[]));
const answer = fc.constantFrom('present', 'absent', 'unknown' as const);
const medicine = fc.constantFrom(...(Object.keys(model.medicines) as MedicineId[]));

const anyProfile: fc.Arbitrary<Profile> = fc
  .record(
    {
      findings: fc.dictionary(finding, answer, { maxKeys: 40 }),
      medicines: fc.uniqueArray(medicine, { maxLength: 4 }),
      age: fc.integer({ min: 0, max: 120 }),
      sex: fc.constantFrom('female', 'male'),
    },
    { requiredKeys: ['findings'] },
  )
  .map((profile) => profile as Profile);

const ids = Object.keys(model.findings) as FindingId[];
const signs = [...plainDangerSigns(model)];
const severity = (profile: Profile): number => -URGENCIES.indexOf(match(profile).urgency);
const withFinding = (profile: Profile, id: FindingId, said: 'present' | 'absent' | 'unknown'): Profile => ({
  ...profile,
  findings: { ...profile.findings, [id]: said },
});

/** A list in another order, the same one each time. */
const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((item, at) => ({ item, key: (at * 7919) % 104_729 }))
    .sort((a, b) => b.key - a.key)
    .map(({ item }) => item);
const shuffledEntries = <T extends object>(record: T): T =>
  Object.fromEntries(shuffled(Object.entries(record))) as T;

describe('for any profile', () => {
  always('comes to what the plain reference comes to, and never throws', anyProfile, (profile) => {
    const { nextQuestions: _, ...told } = match(profile);
    return isDeepStrictEqual(told, plainMatch(model, profile));
  });

  always('prior plus reasons is the score, exactly, in any order', anyProfile, (profile) =>
    match(profile).ranked.every(({ prior, reasons, decibans }) => {
      const sum = (list: typeof reasons): number => list.reduce((total, one) => total + one.decibans, prior);
      return sum(reasons) === decibans && sum(shuffled(reasons)) === decibans;
    }),
  );

  always('reasons stand largest first, and each was answered that way or follows', anyProfile, (profile) =>
    match(profile).ranked.every(({ reasons }) =>
      reasons.every(
        ({ finding, answer, decibans, from }, at) =>
          Math.abs(decibans) <= Math.abs(reasons[at - 1]?.decibans ?? Infinity) &&
          (from !== undefined || profile.findings[finding] === answer),
      ),
    ),
  );

  const findingsOf = new Map(
    model.candidates.map(({ id, evidence }) => [
      id,
      new Set(evidence.filter(({ decibans }) => decibans !== 0).map(({ finding }) => finding)),
    ]),
  );
  always('each line is a reason, not asked, or answered without weight', anyProfile, (profile) => {
    const known = plainAnswers(model, profile);
    return match(profile).ranked.every(({ id, reasons, notAsked }) => {
      const all = findingsOf.get(id) ?? new Set();
      const open = new Set(notAsked);
      return (
        open.size === notAsked.length &&
        notAsked.every((finding) => all.has(finding) && !known.has(finding)) &&
        reasons.every(({ finding }) => all.has(finding) && !open.has(finding)) &&
        [...all].every((finding) => open.has(finding as FindingId) || known.has(finding as FindingId))
      );
    });
  });

  always('"unknown" adds nothing', anyProfile, (profile) => {
    const told = Object.entries(profile.findings).filter(([, said]) => said !== 'unknown');
    const { nextQuestions: _a, ...all } = match(profile);
    const { nextQuestions: _b, ...without } = match({ ...profile, findings: Object.fromEntries(told) });
    return isDeepStrictEqual(all, without);
  });

  always('the order of answers is nothing', anyProfile, (profile) => {
    const turned = {
      ...profile,
      findings: shuffledEntries(profile.findings),
      ...(profile.medicines ? { medicines: [...profile.medicines].reverse() } : {}),
    };
    return isDeepStrictEqual(match(turned), match(profile));
  });

  const turned = createMatcher({
    ...model,
    candidates: shuffled(model.candidates.map((one) => ({ ...one, evidence: shuffled(one.evidence) }))),
    findings: shuffledEntries(model.findings),
    medicines: shuffledEntries(model.medicines),
    redFlags: shuffled(model.redFlags),
    questions: shuffled(model.questions),
  });
  always('the order of the data is nothing', anyProfile, (profile) =>
    isDeepStrictEqual(turned.match(profile), match(profile)),
  );

  const dull = createMatcher({ ...model, candidates: model.candidates.map(withDullLines) });
  always('a finding with ratio 1 moves nothing', anyProfile, (profile) =>
    isDeepStrictEqual(dull.match(profile), match(profile)),
  );

  const anySign = fc.constantFrom(...signs);
  always('one more danger sign never lowers urgency', fc.tuple(anyProfile, anySign), ([profile, sign]) => {
    const before = profile.findings[sign] === 'absent' ? withFinding(profile, sign, 'unknown') : profile;
    return severity(withFinding(before, sign, 'present')) >= severity(before);
  });

  const able = (page: QuestionId): Set<FindingId> =>
    new Set(model.questions.flatMap(({ id, joins, asks }) => (id === page || joins === page ? asks : [])));
  always('asks only what is open, at most ten a page, no page twice', anyProfile, (profile) => {
    const pages = nextPages(profile, 50);
    return (
      new Set(pages.map(({ question }) => question)).size === pages.length &&
      pages.every(
        ({ question, finding, asks }) =>
          asks.length <= 10 &&
          asks.includes(finding) &&
          asks.every((id) => profile.findings[id] === undefined && able(question).has(id)),
      )
    );
  });

  always('ids nobody knows, and names every object has, change nothing', anyProfile, (profile) => {
    const odd = { constructor: 'present', 'no-such-finding': 'present', toString: 'absent' };
    const { resultId: _a, ...ours } = match(profile);
    const { resultId: _b, ...theirs } = match({
      ...profile,
      findings: { ...profile.findings, ...odd },
    } as Profile);
    return isDeepStrictEqual(theirs, ours);
  });
});

/** A candidate with a line of ratio 1 for every finding it says nothing about. */
function withDullLines(candidate: Model['candidates'][number]): Model['candidates'][number] {
  const spoken = new Set(candidate.evidence.map(({ finding }) => finding));
  const dull = ids
    .filter((id) => !spoken.has(id))
    .map((finding) => ({
      finding,
      answer: 'present' as const,
      decibans: 0,
      basis: 'judgement' as const,
      sources: [],
      group: null,
    }));
  return { ...candidate, evidence: [...dull, ...candidate.evidence] };
}
