import { describe, expect, it } from 'vitest';
import { createParser, createParserInSlices } from './parser.ts';
import lexicon from '../../generated/lexicon/en.ts';
import { tinyLexicon } from './tiny-lexicon.ts';

const parse = createParser(tinyLexicon);
const read = (text: string) => parse(text).profile;

describe('findings', () => {
  it.each([
    ['My calf is swollen.', { calf: 'present', swelling: 'present' }],
    ['a CHARLEY-HORSE', { cramp: 'present' }],
    ['swollen at the back of the leg', { calf: 'present', swelling: 'present' }],
    ["the pain just doesn't go away", { 'constant-pain': 'present' }],
    ['the pain just doesnt go away', { 'constant-pain': 'present' }],
    ['my legs look normal', { swelling: 'absent' }],
    ['sweling', { swelling: 'present' }],
    ['red wine', {}],
    ['red leg, red wine', { redness: 'present' }],
    ['No redness. Later it was red', { redness: 'present' }],
  ])('%s', (text, findings) => {
    expect(read(text).findings).toEqual(findings);
  });
});

describe('people, medicines and numbers', () => {
  it.each([
    ['I take Lasix and serevent', { medicines: ['furosemide', 'salmeterol'] }],
    ['on furosemid since May', { medicines: ['furosemide'] }],
    ['levothiroxin', { medicines: ['levothyroxine'] }],
    ['no furosemide', {}],
    ['tried furosemide, none', { medicines: ['furosemide'] }],
    ['stopped taking furosemide', { medicines: ['furosemide'] }],
    ['should I take furosemide', {}],
    ['allergic to furosemide', {}],
    ['could it be furosemide', { medicines: ['furosemide'] }],
    ["I'm 62, a woman", { age: 62, sex: 'female' }],
    ['sixty two years old', { age: 62 }],
    ["I'm in my seventies s", { age: 75 }],
    ['mid-70s', { age: 75 }],
    ["I'm 20 weeks", {}],
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

  it.each([
    ['30 weeks pregnant', { pregnancy: 'present', late: 'present' }],
    ['5 months pregnant', { pregnancy: 'present' }],
    ['7 months pregnant', { pregnancy: 'present', late: 'present' }],
  ])('draws what follows from %s', (text, findings) => {
    expect(read(text).findings).toEqual(findings);
  });

  it.each([
    ['lasts 2 to 5 minutes', 3.5],
    ['2-5 minutes each', 3.5],
    ['five minutes', 5],
    ['half an hour', 30],
    ['a minute', 1],
  ])('turns "%s" into minutes, and into the finding that follows', (text, minutes) => {
    const { mentions, profile } = parse(text);
    expect(mentions).toContainEqual(expect.objectContaining({ kind: 'duration', value: minutes }));
    expect(profile.findings).toEqual(minutes < 10 ? { short: 'present' } : {});
  });

  it('turns how often into times a week', () => {
    expect(parse('5 times a week').mentions).toMatchObject([{ kind: 'frequency', value: 5 }]);
    expect(parse('two times a night').mentions).toMatchObject([{ kind: 'frequency', value: 14 }]);
    expect(parse('every night').mentions).toMatchObject([{ kind: 'frequency', value: 7 }]);
  });

  it('holds an anchored term to the start of the text and to a break', () => {
    expect(read('62, calf hurts').age).toBe(62);
    expect(read('62. Calf hurts').age).toBe(62);
    expect(read('62 nights of it').age).toBeUndefined();
    expect(read('Calf hurts, 62, swollen').age).toBe(62);
  });

  it('takes a bare number for an age only where a grown person may have it, and nothing else says it', () => {
    expect(read('Calf hurts, 5, swollen').age).toBeUndefined();
    expect(read('Calf hurts, 62 times, swollen').age).toBeUndefined();
    expect(read("Took 50, no help, I'm 34").age).toBe(34);
  });
});

it('is the same parser when it is made in slices, with a pause after each that is waited for', async () => {
  const seen: string[] = [];
  const sliced = await createParserInSlices(lexicon, () => {
    if (seen.length > 4) return undefined;
    seen.push('pause');
    return Promise.resolve().then(() => seen.push('gone on'));
  });
  expect(seen).toEqual(['pause', 'gone on', 'pause', 'gone on', 'pause', 'gone on']);
  const text = 'No swelling. A knot in my calf wakes me, I take Lasix.';
  expect(sliced(text)).toEqual(createParser(lexicon)(text));
  expect(sliced(text).mentions.length).toBeGreaterThan(2);
});
