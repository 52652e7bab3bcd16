import { medicines, remedies, sources } from '@cramps/content';
import { describe, expect, it } from 'vitest';
import { plainDocument } from '../../build/document.ts';
import { createApp } from '../app.ts';
import { asking } from '../plug/asking.ts';
import type { Contract } from '../plug/contract.ts';

const app = createApp();
const ask = asking((url, init) => app.request(url, init), (await plainDocument()) as unknown as Contract);

interface List {
  readonly items: readonly ({ readonly id: string } & Readonly<Record<string, unknown>>)[];
  readonly total: number;
  readonly next: string | null;
}
const list = (url: string) => ask.json<List>(url);
const ids = ({ items }: List) => items.map(({ id }) => id);

describe('filters', () => {
  it('takes one value, several, or the parameter twice', async () => {
    const wanted = (verdicts: readonly string[]) =>
      Object.values(remedies)
        .filter(({ verdict }) => verdicts.includes(verdict))
        .map(({ id }) => id);
    expect(ids(await list('/v1/remedies?limit=200&verdict=avoid'))).toEqual(wanted(['avoid']));
    expect(ids(await list('/v1/remedies?limit=200&verdict=avoid,do'))).toEqual(wanted(['avoid', 'do']));
    expect(ids(await list('/v1/remedies?limit=200&verdict=avoid&verdict=do'))).toEqual(
      wanted(['avoid', 'do']),
    );
  });

  it('takes several filters together', async () => {
    const { items } = await list('/v1/medicines?link=strong,moderate&cause=diuretics&limit=200');
    expect(items.length).toBeGreaterThan(0);
    for (const { id, link } of items) {
      expect(['strong', 'moderate']).toContain(link);
      expect(medicines[id as keyof typeof medicines].causes).toContain('diuretics');
    }
  });

  it.each([
    ['/v1/questions?safety=true', ({ safety }: Record<string, unknown>) => safety === true],
    ['/v1/red-flags?urgency=emergency', ({ urgency }: Record<string, unknown>) => urgency === 'emergency'],
    ['/v1/findings?kind=medicine', ({ kind }: Record<string, unknown>) => kind === 'medicine'],
    [
      '/v1/sources?design=rct&year=2012,2013',
      ({ design, year }: Record<string, unknown>) => design === 'rct' && (year === 2012 || year === 2013),
    ],
    ['/v1/claims?verdict=contradicted', ({ verdict }: Record<string, unknown>) => verdict === 'contradicted'],
  ])('%s', async (url, fits) => {
    const { items } = await list(url);
    expect(items.length).toBeGreaterThan(0);
    expect(items.every(fits)).toBe(true);
  });

  it('finds by the beginning of names, brands and ids, without accents or case', async () => {
    expect(ids(await list('/v1/medicines?q=FUROS'))).toEqual(['furosemide']);
    expect(ids(await list('/v1/medicines?q=lasix'))).toContain('furosemide');
    expect(ids(await list('/v1/mimics?q=restless+leg'))).toEqual(['restless-legs']);
    expect((await list('/v1/causes?q=zzzz')).total).toBe(0);
  });

  it.each([
    [
      '/v1/remedies?verdict=maybe',
      { pointer: '/verdict', found: '"maybe"', expected: expect.stringContaining('may-help') },
    ],
    [
      '/v1/remedies?vredict=do',
      { pointer: '/vredict', expected: expect.stringContaining('verdict'), mend: 'Did you mean verdict?' },
    ],
    ['/v1/medicines?cause=diuretic', { pointer: '/cause', mend: expect.stringContaining('diuretics') }],
    ['/v1/causes?limit=0', { pointer: '/limit', found: '"0"', expected: 'a whole number from 1 to 200' }],
    ['/v1/causes?limit=1e2', { pointer: '/limit', found: '"1e2"' }],
    ['/v1/causes?limit=5&limit=6', { pointer: '/limit', expected: 'a string' }],
    ['/v1/causes?cursor=nonsense', { pointer: '/cursor', found: '"nonsense"' }],
    ['/v1/causes?cursor=%00', { pointer: '/cursor' }],
    ['/v1/causes?fields=id,wrds', { pointer: '/fields', found: '"wrds"' }],
    ['/v1/causes?locale=xx', { pointer: '/locale', found: '"xx"', expected: 'en' }],
    [
      '/v1/causes/pregnancy?fields=wrods.name',
      { pointer: '/fields', mend: expect.stringContaining('words.name') },
    ],
    ['/v1/causes/pregnancy?limit=5', { pointer: '/limit', expected: 'only fields, locale' }],
    ['/v1/causes?q=' + 'x'.repeat(201), { pointer: '/q', expected: 'at most 200 characters' }],
    ['/v1/meta?wat=1', { pointer: '/wat' }],
    ['/v1/meta?__proto__=1', { pointer: '/__proto__' }],
  ])('tells what is wrong with %s', async (url, fault) => {
    const { status, faults } = await ask.problem(ask(url));
    expect(status).toBe(400);
    expect(faults).toEqual([expect.objectContaining({ in: 'query', ...fault })]);
  });
});

describe('pages', () => {
  it('lead through the whole list, each thing once, whatever the filter', async () => {
    for (const start of ['/v1/sources?limit=37', '/v1/medicines?limit=9&link=weak&fields=id']) {
      const seen: string[] = [];
      let total = 0;
      for (let url: string | null = start; url;) {
        const answer: Response = await ask(url);
        const page = (await answer.json()) as List;
        seen.push(...ids(page));
        expect(answer.headers.get('Link')).toBe(page.next && `<${page.next}>; rel="next"`);
        total = page.total;
        url = page.next;
      }
      expect(seen).toHaveLength(total);
      expect(new Set(seen).size).toBe(total);
    }
  });

  it('go on after an id, so that what was added before it moves nothing', async () => {
    const { next } = await list('/v1/sources?limit=3');
    const [, , third, fourth] = Object.keys(sources);
    expect(atob(new URL(next ?? '', 'http://x').searchParams.get('cursor') ?? '')).toBe(third);
    expect(ids(await list(next ?? ''))[0]).toBe(fourth);
  });
});

describe('sparse answers', () => {
  it('have the members that were named, in their own order', async () => {
    expect(Object.keys(await ask.json('/v1/causes/pregnancy?fields=words,id'))).toEqual(['id', 'words']);
    expect(await ask.json('/v1/causes/pregnancy?fields=id,words.name')).toEqual({
      id: 'pregnancy',
      words: { name: 'Pregnancy' },
    });
    for (const item of (await list('/v1/claims?fields=id,verdict')).items)
      expect(Object.keys(item)).toEqual(['id', 'verdict']);
  });
});

describe('items', () => {
  it('come with words, links and cited sources', async () => {
    const cause = await ask.json<{
      words: { name: string };
      sources: string[];
      sourceList: { label: string }[];
      remedyLinks: { href: string }[];
    }>('/v1/causes/diuretics');
    expect(cause.sourceList).toHaveLength(cause.sources.length);
    for (const { href } of cause.remedyLinks) expect((await ask(href)).status).toBe(200);
    const source = await ask.json<{ citedBy: { href: string }[] }>('/v1/sources/maisonneuve-2016');
    for (const { href } of source.citedBy) expect((await ask(href)).status).toBe(200);
    expect(source.citedBy.length).toBeGreaterThan(0);
  });

  it.each([
    ['/v1/causes/pregnacy', 'Did you mean pregnancy?'],
    ['/v1/medicines/furosemid', 'Did you mean furosemide'],
    ['/v1/red-flags/qqq', 'GET /v1/red-flags gives the ids.'],
    ['/v1/causes/constructor', ''],
    ['/v1/causes/__proto__', ''],
    ['/v1/causes/..%2f..%2fetc%2fpasswd', ''],
    ['/v1/causes/%E0%A4%A', ''],
    ['/v1/causes/%00', ''],
    ['/v1/causes/' + 'x'.repeat(3000), ''],
  ])('%s is not there', async (url, mend) => {
    const { status, type, faults } = await ask.problem(ask(url));
    expect([status, type]).toEqual([404, '/problems/unknown-id']);
    expect(faults[0]?.mend).toContain(mend);
    expect(faults[0]?.found.length).toBeLessThanOrEqual(80);
  });
});

describe('search', () => {
  it('finds over all kinds, forgives a letter, and leads to what it found', async () => {
    const { items } = await list('/v1/search?q=furosemid');
    expect(items[0]).toMatchObject({ kind: 'medicine', id: 'furosemide', href: '/v1/medicines/furosemide' });
    const some = await list('/v1/search?q=magnesium&kind=remedy,claim&limit=5');
    expect(some.items.length).toBeGreaterThan(1);
    for (const { kind, href } of some.items) {
      expect(['remedy', 'claim']).toContain(kind);
      expect((await ask(String(href))).status).toBe(200);
    }
    expect((await list('/v1/search?q=')).items).toEqual([]);
  });

  it('needs to know for what', async () => {
    expect(await ask.problem(ask('/v1/search'))).toMatchObject({
      status: 400,
      faults: [{ pointer: '/q', found: 'nothing', mend: 'Add it.' }],
    });
  });
});

describe('emergency numbers', () => {
  it('are given where they are verified, and nowhere else', async () => {
    expect(await ask.json('/v1/emergency-numbers/gb')).toMatchObject({
      country: 'GB',
      emergency: ['999', '112'],
    });
    expect((await list('/v1/emergency-numbers')).total).toBeGreaterThan(40);
    for (const country of ['XX', 'gbr', '..%2f', '%00', '__proto__']) {
      expect(await ask.problem(ask(`/v1/emergency-numbers/${country}`))).toMatchObject({
        status: 404,
        type: '/problems/unknown-id',
      });
    }
  });
});

it('names no clinician who was not there', async () => {
  const meta = await ask.json<Record<string, unknown>>('/v1/meta');
  expect(meta).toMatchObject({ reviewedBy: null, licence: 'CC-BY-4.0' });
  expect(meta['intendedUse']).toBe(
    'General information about what can cause night leg cramps, to help you prepare a talk with a health professional. It does not diagnose, and it is not a substitute for medical care.',
  );
});
