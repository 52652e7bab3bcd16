import { describe, expect, it } from 'vitest';
import { createParser } from './parser.ts';
import { tinyLexicon } from './tiny-lexicon.ts';

const parse = createParser(tinyLexicon);

/** Each table shows one thing that stands around a finding. */
const table = (cases: readonly (readonly [text: string, findings: Record<string, string>])[]) =>
  it.each(cases)('%s', (text, findings) => {
    expect(parse(text).profile.findings).toEqual(findings);
  });

describe('denied', () => {
  table([
    ['The leg is not swollen', { swelling: 'absent' }],
    ["I don't have diabetes", { diabetes: 'absent' }],
    ['never swollen', { swelling: 'absent' }],
    ['swelling was ruled out', { swelling: 'absent' }],
    ['no longer swollen', { swelling: 'absent' }],
    ['Swelling? No. Redness: none', { swelling: 'absent', redness: 'absent' }],
    ['no calf swelling', { swelling: 'absent' }],
    ['Swelling? Never. Redness? Nope', { swelling: 'absent', redness: 'absent' }],
    ['Diabetes? No.', { diabetes: 'absent' }],
    ["I don't have it in my calf", { calf: 'absent' }],
  ]);
});

describe('lists', () => {
  table([
    ['No swelling, redness or diabetes.', { swelling: 'absent', redness: 'absent', diabetes: 'absent' }],
    ['no redness, no swelling; calf', { redness: 'absent', swelling: 'absent', calf: 'present' }],
    ['no redness and no swelling', { redness: 'absent', swelling: 'absent' }],
  ]);
});

describe('what ends a denial', () => {
  table([
    ['No swelling but my calf is red.', { swelling: 'absent', calf: 'present', redness: 'present' }],
    ['No swelling, my calf is red.', { swelling: 'absent', calf: 'present', redness: 'present' }],
    ['no redness and it is swollen', { redness: 'absent', swelling: 'present' }],
    ['no swelling, five times a night red', { swelling: 'absent', redness: 'present' }],
    ['no swelling. Red', { swelling: 'absent', redness: 'present' }],
    ['No, it is swollen', { swelling: 'present' }],
    ['No swelling, it is just red', { swelling: 'absent', redness: 'present' }],
    ['no: swelling, redness', { swelling: 'absent', redness: 'absent' }],
  ]);
});

describe('what only looks like a denial', () => {
  table([
    ['not only swollen, it is red', { swelling: 'present', redness: 'present' }],
    ['I have no idea why, swollen calf', { swelling: 'present', calf: 'present' }],
  ]);
});

describe('doubt and plans', () => {
  table([
    ['I am not sure if it is swollen', {}],
    ['worried about diabetes', {}],
    ['could it be diabetes?', {}],
    ['it might be red', {}],
    ['it might be red at the calf', { calf: 'present' }],
    ['diabetes?', {}],
    ['I have diabetes. Could it be that?', { diabetes: 'present' }],
    ['why is my calf swollen?', { calf: 'present', swelling: 'present' }],
  ]);
});

describe('what it is like', () => {
  table([
    ['it feels like a cramp', { cramp: 'present' }],
    ['it feels like diabetes', {}],
    ['as if it were swollen', { swelling: 'present' }],
  ]);
});

describe('questions', () => {
  table([
    ['Could my calf be red?', { calf: 'present' }],
    ['Would it swell, as my calf is red?', { calf: 'present', redness: 'present' }],
    ['My calf is red. Could it be worse?', { calf: 'present', redness: 'present' }],
  ]);
});

describe('sides', () => {
  table([
    ['my left leg', { 'one-leg': 'present' }],
    ['my left leg is red. My right leg as well', { 'both-legs': 'present', redness: 'present' }],
    ['my left leg is redder than my right leg', { 'one-leg': 'present' }],
    ['not my left leg', {}],
  ]);
});

describe('long ago', () => {
  table([
    ['swollen years ago', {}],
    ['diabetes as a child', { diabetes: 'present' }],
  ]);
});

describe('who it is about', () => {
  table([
    ['my friend has diabetes; my calf hurts', { calf: 'present' }],
    ['people with diabetes', {}],
    ['my husband has diabetes', { diabetes: 'present' }],
    ['my mum has diabetes', { diabetes: 'present' }],
    ['my mum has diabetes and my calf is red', { calf: 'present', redness: 'present' }],
    [
      'asking for my mum. My mum has diabetes. I have a red nose',
      { diabetes: 'present', redness: 'present' },
    ],
  ]);
});
