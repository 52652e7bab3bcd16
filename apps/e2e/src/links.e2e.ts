import { causes, claims, mimics } from '@cramps/content';
import { describe, expect, it } from 'vitest';
import { idsIn, inside, isFile, linksIn, MADE_LATER, pages } from './made-pages.ts';

describe('links of the pages made ahead', () => {
  it('are on many pages', () => {
    expect(pages.size).toBeGreaterThan(600);
  });

  it('lead somewhere, and to a place that is there', () => {
    const ids = new Map([...pages].map(([path, html]) => [path, idsIn(html)]));
    const dead = [...pages].flatMap(([path, html]) =>
      linksIn(html)
        .filter((href) => {
          const url = inside(href, path);
          if (!url || MADE_LATER.has(url.pathname)) return false;
          const there = ids.get(url.pathname);
          if (!there) return !isFile(url.pathname);
          return url.hash !== '' && !there.has(decodeURIComponent(url.hash.slice(1)));
        })
        .map((href) => `${path} -> ${href}`),
    );
    expect(dead.slice(0, 20)).toEqual([]);
  });

  it('reach all claims, causes and look-alikes within two clicks from the first page', () => {
    const from = (path: string) => linksIn(pages.get(path) ?? '').flatMap((href) => inside(href, path) ?? []);
    const near = from('/').map(({ pathname }) => pathname);
    const reached = new Set(near.flatMap((path) => [path, ...from(path).map(({ pathname }) => pathname)]));
    const wanted = [
      ...Object.keys(causes).map((id) => `/causes/${id}`),
      ...Object.keys(mimics).map((id) => `/look-alikes/${id}`),
    ];
    expect(wanted.filter((path) => !reached.has(path))).toEqual([]);
    const onClaims = idsIn(pages.get('/claims') ?? '');
    expect(near).toContain('/claims');
    expect(Object.keys(claims).filter((id) => !onClaims.has(id))).toEqual([]);
  });
});
