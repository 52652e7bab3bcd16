import { describe, expect, it } from 'vitest';
import { oneSlipApart, Speller } from './typos.ts';

describe('slips', () => {
  it.each([
    ['furosemide', 'furosemid'],
    ['furosemide', 'furosemmide'],
    ['furosemide', 'fuorsemide'],
    ['furosemide', 'furosamide'],
  ])('%s and %s are one apart', (a, b) => {
    expect(oneSlipApart(a, b)).toBe(true);
  });
  it.each([
    ['furosemide', 'furosemide'],
    ['furosemide', 'furosamid'],
    ['talked', 'walked'],
    ['swelling', 'spelling bee'],
  ])('%s and %s are not', (a, b) => {
    expect(oneSlipApart(a, b)).toBe(false);
  });

  const speller = new Speller(new Set(['swelling', 'calf', 'statins']));
  it('corrects towards known words, and leaves short and known ones alone', () => {
    expect(speller.spellings('sweling')).toEqual(['sweling', 'swelling']);
    expect(speller.spellings('statins')).toEqual(['statins']);
    expect(speller.spellings('half')).toEqual(['half']);
    expect(speller.spellings('x'.repeat(5000))).toHaveLength(1);
  });
});
