import { describe, expect, it } from 'vitest';
import { pages, UNLISTED, weightOf, WITH_SCRIPT } from './made-pages.ts';
import { fontWeights } from './weights.ts';

/** What a page to read costs on a slow line: one answer, with its styles inside, and no script. */
const LIMIT = 14 * 1024;
const FONTS = 40 * 1024;

describe('a page to read', () => {
  it('weighs at most 14 KB with its styles, packed as it is served', () => {
    const heavy = [...pages.keys()]
      .map((path) => [path, weightOf(path, 'br')] as const)
      .filter(([, bytes]) => bytes === 0 || bytes > LIMIT);
    expect(heavy).toEqual([]);
  });

  it('carries no script but data, unless it needs one', () => {
    const scripts = [...pages]
      .filter(([, html]) => /<script(?! type="application\/ld\+json")|<link[^>]+modulepreload/.test(html))
      .map(([path]) => path);
    expect(new Set(scripts)).toEqual(new Set([...pages.keys()].filter((path) => WITH_SCRIPT.has(path))));
  });

  it('has its styles inside, and asks for no others', () => {
    const asking = [...pages].filter(
      ([path, html]) => !WITH_SCRIPT.has(path) && /<link[^>]+rel="stylesheet"/.test(html),
    );
    expect(asking.map(([path]) => path)).toEqual([]);
    expect([...pages.keys()].filter((path) => UNLISTED.has(path))).not.toEqual([]);
  });

  it('has two fonts of its own, cut down to 40 KB together', () => {
    const fonts = fontWeights();
    expect(fonts).toHaveLength(2);
    expect(fonts.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(FONTS);
  });
});
