import { expect, it } from 'vitest';
import { causes } from '../data.ts';
import { authored, cause, profile, validate } from './index.ts';

/** A cause somebody adds for their own readers. */
const extension = {
  group: 'habits',
  care: 'self-care',
  prior: { percent: 2, reason: 'A guess of our own, to be corrected.' },
  evidence: [{ finding: 'cold-at-night', present: { for: 'weak', reason: 'People say so in our clinic.' } }],
  checked: { on: '2026-11-23', next: '2027-11-23' },
};

const faultsOf = (value: unknown, schema: Parameters<typeof validate>[0] = authored.cause) => {
  const result = validate(schema, value, 'our/cold.yaml');
  return result.ok ? [] : result.faults;
};

it('takes an extension that fits, and fills in what was left out', () => {
  expect(validate(authored.cause, extension)).toMatchObject({
    ok: true,
    data: { figures: [], remedies: [] },
  });
});

it('tells every fault at once: where, found, expected, how to mend it', () => {
  const faults = faultsOf({
    ...extension,
    care: 'self-car',
    colour: 'blue',
    prior: { percent: 'two', reason: 'A guess of our own, to be corrected.' },
    evidence: [
      { finding: 'Cold at night', present: { for: 'stong', reason: 'People say so in our clinic.' } },
      { finding: 'calf', present: { ratio: 400, sources: ['smith-2001'] } },
    ],
    checked: { on: '23 November', next: '2027-11-23' },
  });
  expect(faults).toMatchObject([
    {
      where: 'our/cold.yaml (care)',
      found: '"self-car"',
      expected: expect.stringContaining('"self-care"') as string,
      mend: 'Did you mean self-care?',
    },
    {
      where: 'our/cold.yaml (prior.percent)',
      found: '"two"',
      expected: expect.stringContaining('number') as string,
    },
    {
      where: 'our/cold.yaml (evidence.0.finding)',
      found: '"Cold at night"',
      expected: expect.stringContaining('kebab-case') as string,
    },
    { where: 'our/cold.yaml (evidence.0.present.for)', found: '"stong"', mend: 'Did you mean strong?' },
    {
      where: 'our/cold.yaml (evidence.1.present.ratio)',
      found: '400',
      expected: expect.stringContaining('100') as string,
    },
    {
      where: 'our/cold.yaml (checked.on)',
      found: '"23 November"',
      expected: expect.stringContaining('date') as string,
    },
    {
      where: 'our/cold.yaml',
      found: 'colour',
      expected: 'only keys the schema knows',
      mend: 'Remove it, or correct its name.',
    },
  ]);
});

it('asks for what is missing, and names a key that cannot be one', () => {
  const { care: _, ...without } = extension;
  expect(faultsOf(without)).toMatchObject([
    { where: 'our/cold.yaml (care)', found: 'nothing', mend: 'Write it.' },
  ]);
  expect(faultsOf({ findings: { 'No id': 'present' } }, profile)).toMatchObject([
    { found: 'the key "No id"', expected: expect.stringContaining('kebab-case') as string },
  ]);
});

it.each([undefined, null, 7, 'text', [], () => 1, Number.NaN])('never throws, not even for %s', (value) => {
  expect(faultsOf(value)).toHaveLength(1);
});

it('takes our own published data as well', () => {
  expect(Object.values(causes).every((one) => validate(cause, one).ok)).toBe(true);
});
