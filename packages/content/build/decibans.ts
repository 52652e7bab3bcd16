import type { z } from 'zod';
import { onGrid } from '../src/decibans.ts';
import { STRENGTHS, type weight } from '../src/schema/authored.ts';

/**
 * The fixed scale for strengths without a published ratio. The steps 2, 5 and 10 are the ones by which McGee teaches
 * likelihood ratios (about 15, 30 and 45 points of probability in the middle range); `decisive` is for findings that all
 * but make or break a candidate. See docs/decisions/003-likelihood-ratios.md.
 */
export const SCALE: Readonly<Record<(typeof STRENGTHS)[number], number>> = {
  decisive: 50,
  strong: 10,
  moderate: 5,
  weak: 2,
};

/** 10·log10 of the odds of a chance in percent. */
export const percentToDecibans = (percent: number): number =>
  onGrid(10 * Math.log10(percent / (100 - percent)));

/** The likelihood ratio of an authored weight: the published one, or that of the judged strength. */
export function ratioOf(line: z.output<typeof weight>): number {
  if ('ratio' in line) return line.ratio;
  return 'for' in line ? SCALE[line.for] : 1 / SCALE[line.against];
}
