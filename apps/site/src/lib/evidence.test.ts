import type { Addend } from '@cramps/content';
import { expect, it } from 'vitest';
import { evidenceRows, ratioText } from './evidence.ts';

const line = (finding: string, answer: Addend['answer'], decibans: number) =>
  ({ finding, answer, decibans, ratio: 1, basis: 'judgement', sources: [] }) as unknown as Addend;

it('puts a yes and a no to the same finding on one row, the weightiest row first', () => {
  const small = line('calf', 'present', 2);
  const yes = line('swelling', 'present', 3);
  const no = line('swelling', 'absent', -12);
  expect(evidenceRows([small, yes, no])).toEqual([
    { finding: 'swelling', present: yes, absent: no },
    { finding: 'calf', present: small, absent: null },
  ]);
});

it('writes ratios with the digits they deserve', () => {
  expect([31.62, 10, 3.14, 1, 0.315, 0.05].map(ratioText)).toEqual([
    '32',
    '10',
    '3.1',
    '1.0',
    '0.32',
    '0.05',
  ]);
});
