import { describe, expect, it } from 'vitest';
import { headingLevel, localeFor, oneOf, STARTS } from './options.ts';

describe('attributes', () => {
  it('take the first of their values where a page wrote none or another', () => {
    expect([null, '', 'nonsense', 'text'].map((value) => oneOf(STARTS, value))).toEqual([
      'relief',
      'relief',
      'relief',
      'text',
    ]);
  });

  it('keep heading levels between 1 and 6', () => {
    expect([null, '', '0', '1', '6', '7', '2.5', 'h3'].map(headingLevel)).toEqual([2, 2, 2, 1, 6, 2, 2, 2]);
  });

  it('find the locale that fits best', () => {
    const list = ['en', 'de', 'pt-BR'];
    expect([null, 'de', 'de-AT', 'DE-at', 'pt', 'fr'].map((tag) => localeFor(list, tag))).toEqual([
      'en',
      'de',
      'de',
      'de',
      'pt-BR',
      'en',
    ]);
  });
});
