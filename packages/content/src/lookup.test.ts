import { expect, it } from 'vitest';
import { causes, ContentError, getCause, getFinding, nearMisses } from './index.ts';

it('gives what is there', () => {
  expect(getCause('pregnancy')).toBe(causes.pregnancy);
});

it('throws an error that says where, found, expected and how to mend it', () => {
  expect(() => getCause('pregnacy')).toThrow(ContentError);
  expect(() => getCause('pregnacy')).toThrow(
    'cause: found "pregnacy", expected the id of a cause. Did you mean pregnancy?',
  );
  try {
    getFinding('__proto__');
  } catch (error) {
    expect(error).toMatchObject({ code: 'unknown-id', where: 'finding', found: '"__proto__"' });
  }
  expect(() => getFinding('zzzz')).toThrow(/See the keys of the finding record/);
});

it('finds near misses, best first, and none where nothing is near', () => {
  expect(nearMisses('statin', ['stains', 'statins', 'satin', 'diuretics'])[0]).toBe('statins');
  expect(nearMisses('xyzzy', ['statins'])).toEqual([]);
});
