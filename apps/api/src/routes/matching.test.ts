import { questions, type Profile } from '@cramps/content';
import { clinicalCases } from '@cramps/content/cases';
import { explain } from '@cramps/content/explain';
import { match, nextQuestions } from '@cramps/content/match';
import words from '@cramps/content/words/en';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '../../build/document.ts';
import { createApp } from '../app.ts';
import type { Answer } from '../matching/answer.ts';
import { asking } from '../plug/asking.ts';
import type { Contract } from '../plug/contract.ts';
import { TEXT_LIMIT } from '../schemas/own-words.ts';

const app = createApp();
const ask = asking((url, init) => app.request(url, init), (await plainDocument()) as unknown as Contract);
const profile = {
  findings: { calf: 'present', 'at-night': 'present' },
  medicines: ['furosemide'],
  age: 70,
} as const;

describe('matching', () => {
  it('gives the answer of the package, with its explanation, and lets nobody keep it', async () => {
    const answer = await ask.post('/v1/match', profile);
    expect(answer.headers.get('Cache-Control')).toBe('no-store');
    expect(answer.headers.get('ETag')).toBeNull();
    const assessment = match(profile);
    expect(await answer.json()).toEqual(
      JSON.parse(JSON.stringify({ child: null, ...assessment, explanation: explain(assessment, words) })),
    );
  });

  it.each([
    { ...profile, age: 9, findings: { ...profile.findings, 'one-sided-swelling': 'present' } },
    { ...profile, age: 40, findings: { child: 'present', calf: 'present', fever: 'present' } },
  ])('ranks nothing for a child, and keeps the flags and the urgency', async (given) => {
    const child = given as Profile;
    const answer = (await (await ask.post('/v1/match', child)).json()) as Answer & {
      explanation: ReturnType<typeof explain>;
    };
    const { resultId, urgency, redFlags, ranked } = match(child);
    expect(ranked.length).toBeGreaterThan(0);
    expect(answer).toMatchObject({ resultId, urgency, redFlags, ranked: [], remedies: [] });
    expect(answer.child?.text).toContain('16');
    const { cramp, candidates, remedies, next } = answer.explanation;
    expect([cramp.text, candidates, remedies]).toEqual([answer.child?.text, [], []]);
    expect(cramp.criteria.every(({ status }) => status === 'unknown')).toBe(true);
    expect(next.every(({ questionId }) => questions[questionId].safety)).toBe(true);
  });

  it('asks about danger alone of a child, and names no cause', async () => {
    const asked = async (age: number) => {
      const answer = await ask.post('/v1/questions/next?n=10', { findings: {}, age });
      const { items } = (await answer.json()) as { items: { reason: string; moves: object[] }[] };
      return items.map(({ reason, moves }) => [reason, moves.length > 0]);
    };
    expect(await asked(30)).toContainEqual(['tells', true]);
    const ofChild = await asked(9);
    expect(ofChild.length).toBeGreaterThan(0);
    for (const each of ofChild) expect(each).toEqual(['danger', false]);
  });

  it('gives a part, where a part is enough', async () => {
    const answer = await ask.post('/v1/match?fields=urgency,redFlags,resultId', profile);
    const { urgency, redFlags, resultId } = match(profile);
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify({ resultId, urgency, redFlags })));
  });

  it.each([
    [
      'an unknown finding',
      { findings: { clf: 'present' } },
      { pointer: '/findings/clf', found: '"clf"', mend: 'Did you mean calf?' },
    ],
    [
      'an unknown medicine',
      { findings: {}, medicines: ['furosemid'] },
      { pointer: '/medicines/0', found: '"furosemid"' },
    ],
    [
      'an id that is none',
      { findings: { 'Calf!': 'present' } },
      { pointer: '/findings/Calf!', found: '"Calf!"' },
    ],
    [
      'a wrong answer',
      { findings: { calf: 'yes' } },
      { pointer: '/findings/calf', found: '"yes"', expected: 'present or absent or unknown' },
    ],
    ['a wrong type', { findings: {}, age: 'old' }, { pointer: '/age', found: '"old"', expected: 'a number' }],
    [
      'an age out of range',
      { findings: {}, age: 121 },
      { pointer: '/age', found: '121', expected: 'at most 120' },
    ],
    [
      'an age below zero',
      { findings: {}, age: -1 },
      { pointer: '/age', found: '-1', expected: 'at least 0' },
    ],
    [
      'an unknown member',
      { findings: {}, ages: 1 },
      { pointer: '/ages', found: 'the member "ages"', mend: 'Did you mean age?' },
    ],
    ['a list', [], { pointer: '', found: '[]' }],
    ['null', null, { pointer: '', found: 'null' }],
    ['no findings', {}, { pointer: '/findings', found: 'nothing', mend: 'Add it.' }],
    [
      'names of objects themselves',
      { findings: { constructor: 'present' } },
      { pointer: '/findings/constructor' },
    ],
    [
      'a key with a slash and a tilde',
      { findings: { 'a/b~c': 'present' } },
      { pointer: '/findings/a~1b~0c' },
    ],
  ])('tells of %s', async (_, body, fault) => {
    const { faults, ...rest } = await ask.problem(ask.post('/v1/match', body));
    expect(rest).toMatchObject({ status: 422, type: '/problems/invalid-body' });
    expect(faults).toEqual(expect.arrayContaining([expect.objectContaining({ in: 'body', ...fault })]));
  });

  it('tells of all faults at once, but not of thousands', async () => {
    const body = { findings: { clf: 'present', fot: 'absent' }, medicines: ['x'], age: 300, wat: 1 };
    const { faults } = await ask.problem(ask.post('/v1/match', body));
    expect(faults.map(({ pointer }) => pointer).sort()).toEqual([
      '/age',
      '/findings/clf',
      '/findings/fot',
      '/medicines/0',
      '/wat',
    ]);
    const many = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`x-${at}`, 'present']));
    expect((await ask.problem(ask.post('/v1/match', { findings: many }))).faults).toHaveLength(50);
  });
});

describe('reading', () => {
  it('reads a text of just the limit, and one with nothing in it', async () => {
    expect((await ask.post('/v1/parse', { text: 'x'.repeat(TEXT_LIMIT) })).status).toBe(200);
    expect(await (await ask.post('/v1/parse', { text: '' })).json()).toEqual({
      profile: { findings: {} },
      mentions: [],
    });
  });

  it.each([
    [
      'a text too long',
      { text: 'x'.repeat(TEXT_LIMIT + 1) },
      { pointer: '/text', found: '4001 characters', expected: 'at most 4000' },
    ],
    ['half of a character', '{"text":"a\\ud800b"}', { pointer: '/text', found: 'half of a surrogate pair' }],
    ['no text', {}, { pointer: '/text', found: 'nothing' }],
    ['a number', { text: 7 }, { pointer: '/text', found: '7', expected: 'a string' }],
  ])('tells of %s', async (_, body, fault) => {
    expect(await ask.problem(ask.post('/v1/parse', body))).toMatchObject({ status: 422, faults: [fault] });
  });

  it.each([
    '😀'.repeat(900),
    '\u202e txet \u202c',
    'ž̷̢̛͔̓a̶l̷g̸o̴'.repeat(50),
    '<script>alert(1)</script>',
    "'; DROP TABLE users; --",
    'no '.repeat(1300),
    '\0\u0001\uffff',
  ])('answers to a text like "%.12s"', async (text) => {
    expect((await ask.post('/v1/parse', { text })).status).toBe(200);
  });
});

describe('what to ask next', () => {
  it('is what the package asks, with words, reasons and sources', async () => {
    const { items } = (await (await ask.post('/v1/questions/next?n=5', profile)).json()) as {
      items: {
        finding: string;
        title: string;
        why: string;
        reason: string;
        options: object[];
        moves: { sources: string[] }[];
      }[];
    };
    expect(items.map(({ finding }) => finding)).toEqual(nextQuestions(profile, 5));
    for (const { title, why, options } of items)
      expect([title, why].every(Boolean) && options.length > 0).toBe(true);
    expect(items.some(({ reason }) => reason === 'danger')).toBe(true);
  });

  it('comes to an end', async () => {
    let known: Record<string, string> = { ...profile.findings };
    for (let asked = 0; ; asked++) {
      const { items } = (await (
        await ask.post('/v1/questions/next?n=10', { ...profile, findings: known })
      ).json()) as {
        items: { options: { finding: string }[] }[];
      };
      if (items.length === 0) break;
      expect(asked).toBeLessThan(40);
      known = {
        ...known,
        ...Object.fromEntries(
          items.flatMap(({ options }) => options.map(({ finding }) => [finding, 'absent'])),
        ),
      };
    }
    expect(Object.keys(known).length).toBeGreaterThan(10);
  });

  it('takes no more than ten at a time', async () => {
    expect(await ask.problem(ask.post('/v1/questions/next?n=11', profile))).toMatchObject({
      status: 400,
      faults: [{ pointer: '/n' }],
    });
  });
});

it('gives what the vignettes were labelled with a way to show', async () => {
  const emergency = clinicalCases.find(({ gold }) =>
    gold.triage_acceptable.every((level) => level === 'emergency'),
  );
  const { profile: read } = (await (await ask.post('/v1/parse', { text: emergency?.text })).json()) as {
    profile: object;
  };
  const { explanation } = (await (await ask.post('/v1/match', read)).json()) as {
    explanation: { redFlags: { title: string; advice: string }[] };
  };
  expect(explanation.redFlags.length).toBeGreaterThan(0);
  for (const { title, advice } of explanation.redFlags) expect([title, advice].every(Boolean)).toBe(true);
});
