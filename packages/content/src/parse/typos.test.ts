import { describe, expect, it } from 'vitest';
import { oneSlipApart, Speller, twoSlipsApart } from './typos.ts';

describe('slips', () => {
  it.each(['furosemid', 'furosemmide', 'fuorsemide', 'furosamide'])(
    'furosemide and %s are one apart',
    (slip) => {
      expect(oneSlipApart('furosemide', slip)).toBe(true);
      expect(oneSlipApart(slip, 'furosemide')).toBe(true);
    },
  );
  it.each([
    ['furosemide', 'furosemide'],
    ['furosemide', 'furosamid'],
    ['talked', 'walked'],
    ['swelling', 'spelling bee'],
  ])('%s and %s are not', (a, b) => {
    expect(oneSlipApart(a, b)).toBe(false);
  });
  it.each(['levothiroxin', 'levotyroxin', 'levathiroxine', 'levothyroxine', 'levothyroixn'])(
    'levothyroxine and %s are two apart at most',
    (slip) => {
      expect(twoSlipsApart('levothyroxine', slip)).toBe(true);
    },
  );
  it('three slips are too many', () => {
    expect(twoSlipsApart('levothyroxine', 'livathiroxine')).toBe(false);
  });
});

describe('speller', () => {
  const known = ['swelling', 'calf', 'statins', 'levothyroxine', 'breathless', 'prickle', 'lasixo'];
  const speller = new Speller(known, ['levothyroxine', 'lasixo'], (word) =>
    known.includes(word) || word === 'statino' ? 'whole' : /^(?:las|swe)/.test(word) ? 'start' : null,
  );

  it.each([
    ['swelling', []],
    ['brethless', ['breathless']],
    ['statins', []],
    ['statino', []],
    ['half', []],
    ['levathiroxine', ['levothyroxine']],
    ['brethles', []],
    ['prikle', []],
    // Known by their start: mended to a name alone.
    ['lasxio', ['lasixo']],
    ['sweling', []],
  ])('%s', (word, near) => {
    expect(speller.near(word)).toEqual(near);
  });
  it('leaves endless words alone', () => {
    expect(speller.near('x'.repeat(5000))).toEqual([]);
  });
});
