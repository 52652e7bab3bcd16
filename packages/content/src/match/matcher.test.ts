import { describe, expect, it } from 'vitest';
import type { Model, Profile } from '../types.ts';
import { createMatcher } from './matcher.ts';
import { tinyModel } from './tiny-model.ts';

const { match, nextPages, nextQuestions } = createMatcher(tinyModel);
const profile = (findings: Record<string, string>, rest: object = {}): Profile =>
  ({ findings, ...rest }) as unknown as Profile;
const candidate = (id: string, of: Profile) => {
  const found = match(of).ranked.find((one) => (one.id as string) === id);
  if (!found) throw new Error(`${id} is not ranked`);
  return found;
};

it('comes to the same when it was prepared in slices, and gives way between them', async () => {
  const matcher = createMatcher(tinyModel);
  let pauses = 0;
  await matcher.prepareInSlices(() => void (pauses += 1));
  expect(pauses).toBeGreaterThan(tinyModel.candidates.length);
  const given = profile({ 'ran-far': 'present' });
  expect(matcher.match(given)).toEqual(match(given));
  await matcher.prepareInSlices(() => expect.unreachable('it is prepared'));
});

describe('match, worked out by hand', () => {
  it('adds the prior and the reasons, largest first', () => {
    expect(candidate('tired-muscle', profile({ 'ran-far': 'present', swollen: 'present' }))).toMatchObject({
      prior: -6,
      decibans: -3,
      fit: 'some',
      reasons: [
        { finding: 'ran-far', decibans: 10 },
        { finding: 'swollen', decibans: -7 },
      ],
    });
  });

  it('counts a correlation group once, by its weightiest answer', () => {
    const { decibans, reasons } = candidate(
      'clot',
      profile({ 'one-swollen': 'present', red: 'present', swollen: 'present' }),
    );
    expect(decibans).toBe(-10);
    expect(reasons.map(({ finding }) => finding)).toEqual(['one-swollen']);
  });

  it('counts lines once that a candidate groups itself, whatever groups their findings are in', () => {
    const { decibans, reasons } = candidate(
      'water-tablet',
      profile({ 'ran-far': 'present', long: 'present' }),
    );
    expect(decibans).toBe(-19);
    expect(reasons.map(({ finding }) => finding)).toEqual(['long']);
  });

  it('draws what follows, and says from what', () => {
    expect(candidate('tired-muscle', profile({ 'one-swollen': 'present' })).reasons).toMatchObject([
      { finding: 'swollen', from: 'one-swollen', decibans: -7 },
    ]);
    expect(candidate('water-tablet', profile({}, { medicines: ['tablet-a'] })).reasons).toMatchObject([
      { finding: 'takes-tablet', from: 'tablet-a' },
    ]);
    expect(candidate('age', profile({}, { age: 50 })).reasons).toMatchObject([
      { answer: 'present', from: 'age' },
    ]);
    expect(candidate('age', profile({}, { age: 49 })).reasons).toMatchObject([
      { answer: 'absent', from: 'age' },
    ]);
  });

  it('lets the medicine on the box outweigh a "no" to its class', () => {
    expect(
      candidate('water-tablet', profile({ 'takes-tablet': 'absent' }, { medicines: ['tablet-a'] })).decibans,
    ).toBe(-2);
  });

  it('takes what a present finding implies as present, even where it was denied', () => {
    const { reasons } = candidate('tired-muscle', profile({ 'one-swollen': 'present', swollen: 'absent' }));
    expect(reasons).toMatchObject([{ finding: 'swollen', answer: 'present', from: 'one-swollen' }]);
  });

  it('puts the best fit first and equal fits in the order of their ids', () => {
    expect(match(profile({})).ranked.map(({ id }) => id)).toEqual([
      'tired-muscle',
      'age',
      'water-tablet',
      'clot',
    ]);
  });

  it('lists what was not asked, by how much it could move', () => {
    expect(candidate('clot', profile({ red: 'absent' })).notAsked).toEqual([
      'long',
      'one-swollen',
      'swollen',
    ]);
  });
});

describe('urgency', () => {
  it('comes from red flags, most urgent first, apart from the ranking', () => {
    const result = match(profile({ red: 'present', long: 'present', 'ran-far': 'present' }));
    expect(result.redFlags.map(({ id }) => id)).toEqual(['burst', 'clot-now']);
    expect(result.urgency).toBe('emergency');
    expect(result.redFlags[0]?.findings).toEqual(['red', 'long', 'ran-far']);
  });

  it('needs every group of a flag', () => {
    expect(match(profile({ red: 'present' })).redFlags).toEqual([]);
  });

  it('rises to the care that a strong fit calls for, and asks for the same day on some fit of an emergency', () => {
    expect(match(profile({ long: 'present' })).urgency).toBe('self-care');
    const candidates = tinyModel.candidates.map((one) => ({ ...one, care: 'emergency' as const }));
    const emergencies = createMatcher({ ...tinyModel, candidates });
    expect(emergencies.match(profile({ long: 'present' })).urgency).toBe('urgent');
    expect(emergencies.match(profile({ long: 'present', 'one-swollen': 'present' })).urgency).toBe(
      'emergency',
    );
    expect(match(profile({ long: 'present', 'one-swollen': 'present' })).urgency).toBe('urgent');
    expect(match(profile({ 'ran-far': 'present' })).urgency).toBe('self-care');
  });
});

describe('is it a cramp', () => {
  it('is typical when three criteria are met and none is not', () => {
    expect(match(profile({ 'ran-far': 'present' })).crampFit).toBe('typical');
  });
  it('is unlikely when an essential criterion is not met', () => {
    expect(match(profile({ long: 'present' })).crampFit).toBe('unlikely');
  });
  it('is possible as long as nothing is known', () => {
    expect(match(profile({})).crampFit).toBe('possible');
  });
});

describe('next questions', () => {
  it('asks for what would raise the urgency, on one page, the likeliest sign named first', () => {
    expect(nextPages(profile({}), 9)).toEqual([
      { question: 'looks', finding: 'red', asks: ['one-swollen', 'red'] },
    ]);
    expect(nextQuestions(profile({}), 9)).toEqual(['red']);
  });
  it('asks on the same page what joins it, and of a long list only what matters most', () => {
    const many = Array.from({ length: 20 }, (_, at) => `sign-${String(at).padStart(2, '0')}`);
    const [like] = Object.values(tinyModel.findings);
    const long = createMatcher({
      ...tinyModel,
      findings: { ...tinyModel.findings, ...Object.fromEntries(many.map((id) => [id, like])) },
      redFlags: many.slice(8).map((id) => ({ ...tinyModel.redFlags[1], id, when: [[id]] })),
      questions: [
        ...tinyModel.questions,
        { ...tinyModel.questions[1], id: 'more', asks: many, joins: 'looks' },
      ],
    } as unknown as Model);
    expect(long.nextPages(profile({}), 1)).toMatchObject([
      { question: 'looks', finding: 'sign-08', asks: many.slice(8, 18) },
    ]);
  });
  it('leaves out what is known, and a page that was begun, even with "not sure"', () => {
    const told = { 'ran-far': 'present', long: 'present' };
    const known = profile({ ...told, 'one-swollen': 'absent' });
    expect(nextPages(known, 9)).toEqual([{ question: 'looks', finding: 'red', asks: ['red'] }]);
    expect(nextPages(profile({ ...told, 'one-swollen': 'unknown' }), 9)).toEqual([]);
  });
  it('asks nothing in an emergency: nothing that could be learned is worth the wait', () => {
    const danger = profile({ red: 'present', long: 'present', 'ran-far': 'present' });
    expect(match(danger)).toMatchObject({ urgency: 'emergency', nextQuestions: [] });
  });
  it('gives no more than asked for', () => {
    expect(nextQuestions(profile({}), 0)).toEqual([]);
  });
});

describe('remedies', () => {
  it('lists what fits, most useful first, and what to avoid last', () => {
    expect(match(profile({ 'ran-far': 'present' })).remedies).toEqual(['stretch', 'rest', 'bark']);
  });
  it('keeps back what is not for this person, and everything in an emergency', () => {
    expect(match(profile({ 'one-swollen': 'present' })).remedies).toEqual(['bark']);
    expect(match(profile({ red: 'present', long: 'present', 'ran-far': 'present' })).remedies).toEqual([]);
  });
});

describe('result id', () => {
  it('is the same for the same person told differently', () => {
    const one = match(
      profile({ red: 'present', long: 'absent', swollen: 'unknown' }, { medicines: ['b', 'a', 'a'] }),
    );
    const two = match(profile({ long: 'absent', red: 'present' }, { medicines: ['a', 'b'] }));
    expect(one.resultId).toBe(two.resultId);
    expect(one.resultId).toMatch(/^[0-9a-f]{20}$/);
  });
  it('differs for another answer and for other content', () => {
    const same = profile({ red: 'present' });
    expect(match(profile({ red: 'absent' })).resultId).not.toBe(match(same).resultId);
    const newer = createMatcher({ ...tinyModel, version: '1.0.1+test' });
    expect(newer.match(same).resultId).not.toBe(match(same).resultId);
  });
});
