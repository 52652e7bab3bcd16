import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lexicon } from '../words.ts';
import { createParser } from './parser.ts';

const lexicon: Lexicon = {
  locale: 'en',
  findings: {
    swelling: {
      present: ['swelling|swollen', 'leg* .. swollen', 'calf swelling'],
      absent: ['leg* look* normal'],
    },
    redness: { present: ['red', 'redness'], absent: [] },
    'constant-pain': { present: ["pain .. doesn't go away", 'constant pain'], absent: [] },
    calf: { present: ['calf|calves'], absent: [] },
    diabetes: { present: ['diabet*'], absent: [] },
    short: { present: [], absent: [] },
  },
  medicines: { furosemide: ['furosemide', 'lasix'], salmeterol: ['salmeterol', 'serevent'] },
  places: ['calf'],
  ages: [{ finding: 'old', from: 65 }],
  durations: [{ finding: 'short', below: 10 }],
  cues: {
    negation: {
      before: ['no', 'not', "don't have", 'without'],
      after: ['ruled out'],
      pseudo: ['not only', 'no idea'],
    },
    uncertain: ['not sure if', 'worried about'],
    lists: ['or', 'and'],
    ends: ['but', 'because'],
    others: ['my sister', 'my friend'],
    sufferers: ['my husband', 'my # year old'],
    female: ['pregnant', 'woman'],
    male: ['my husband', 'man'],
    age: ['^ # $', "i'm #", '# year|years old', 'aged #'],
    duration: {
      seconds: ['# seconds'],
      minutes: ['# minutes', 'a minute', '# to # minutes'],
      hours: ['# hours'],
    },
    frequency: { perDay: ['# times a night', 'every night'], perWeek: ['# times a week'], perMonth: [] },
    numbers: { two: 2, sixty: 60, five: 5, a: 1 },
  },
};
const parse = createParser(lexicon);
const read = (text: string) => parse(text).profile;

describe('findings', () => {
  it.each([
    ['My calf is swollen.', { calf: 'present', swelling: 'present' }],
    ['No swelling, redness or warmth.', { swelling: 'absent', redness: 'absent' }],
    ['No swelling but my calf is red.', { swelling: 'absent', calf: 'present', redness: 'present' }],
    ['The leg is not swollen', { swelling: 'absent' }],
    ['not only swollen, it is red', { swelling: 'present', redness: 'present' }],
    ['I have no idea why, swollen calf', { swelling: 'present', calf: 'present' }],
    ["the pain just doesn't go away", { 'constant-pain': 'present' }],
    ['my legs look normal', { swelling: 'absent' }],
    ['swelling was ruled out', { swelling: 'absent' }],
    ['I am not sure if it is swollen', {}],
    ["I don't have diabetes", { diabetes: 'absent' }],
    ['my sister has diabetes; my calf hurts', { calf: 'present' }],
    ['my husband has diabetes', { diabetes: 'present' }],
    ['sweling', { swelling: 'present' }],
    ['No redness. Later it was red', { redness: 'present' }],
  ])('%s', (text, findings) => {
    expect(read(text).findings).toEqual(findings);
  });
});

describe('people, medicines and numbers', () => {
  it.each([
    ['I take Lasix and serevent', { medicines: ['furosemide', 'salmeterol'] }],
    ['on furosemid since May', { medicines: ['furosemide'] }],
    ['no furosemide', {}],
    ["I'm 62, a woman", { age: 62, sex: 'female' }],
    ['sixty two years old', { age: 62 }],
    ["I'm 162", {}],
    ['my husband, aged 70', { age: 70, sex: 'male' }],
    ['a pregnant woman and a man', {}],
  ])('%s', (text, rest) => {
    const { findings: _, ...profile } = read(text);
    expect(profile).toEqual(rest);
  });

  it('draws what follows from the age', () => {
    expect(read('aged 70').findings).toEqual({ old: 'present' });
    expect(read('aged 60').findings).toEqual({});
  });

  it('turns how long a cramp lasts into minutes, and into the finding that follows', () => {
    const { mentions, profile } = parse('it lasts 2 to 5 minutes, 5 times a week');
    expect(mentions).toMatchObject([
      { kind: 'duration', value: 3.5 },
      { kind: 'finding', id: 'short' },
      { kind: 'frequency', value: 5 },
    ]);
    expect(profile.findings).toEqual({ short: 'present' });
  });
});

describe('any text at all', () => {
  it('never throws, and every mention slices to what matched', () => {
    const words = [
      'no',
      'swelling',
      'calf',
      ',',
      '.',
      'my',
      'husband',
      'Lasix',
      '62',
      "I'm",
      '🦵',
      '\n',
      'ruled out',
      'e\u0301',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' ')),
    );
    fc.assert(
      fc.property(text, (input) => {
        for (const { start, end, kind } of parse(input).mentions) {
          expect(end).toBeGreaterThan(start);
          expect(input.slice(start, end)).not.toBe('');
          expect(input.slice(start, end).trim()).toBe(input.slice(start, end));
          expect(['finding', 'medicine', 'age', 'sex', 'duration', 'frequency']).toContain(kind);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('scope', () => {
  it.each([
    ['no calf swelling', { swelling: 'absent' }],
    ['no redness, no swelling; calf', { redness: 'absent', swelling: 'absent', calf: 'present' }],
  ])('%s', (text, findings) => {
    expect(read(text).findings).toEqual(findings);
  });

  it('holds an anchored term to the start of the text and to a break', () => {
    expect(read('62, calf hurts').age).toBe(62);
    expect(read('62. Calf hurts').age).toBe(62);
    expect(read('62 nights of it').age).toBeUndefined();
    expect(read('Calf hurts, 62, swollen').age).toBeUndefined();
  });
});
