import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LASTED, newCramp, SIDES, SITES, TRIED, TRIGGERS, type Entry } from '../entry.ts';
import { memoryStore } from '../store/memory.ts';
import { readAll } from '../store/table.ts';
import { toCsv } from './csv.ts';
import { toJson } from './json.ts';
import { mergeInto, unmerge } from './merge.ts';
import { MOST_BYTES, readDiaryFile } from './read.ts';

const read = (text: string | Uint8Array<ArrayBuffer>) => readDiaryFile(new Blob([text]));
const SAVED = '2026-11-30T04:00:00.000Z';
const json = (entries: unknown[], more: object = {}) =>
  JSON.stringify({ format: 'cramps-diary', version: 1, entries, ...more });
const expected = ({ faults }: Awaited<ReturnType<typeof read>>) =>
  faults.map(({ place, field, expected: key }) => [place, field, key]);

/** Any entry the page could make, with notes as odd as keyboards allow. */
const base = {
  id: fc.uuid(),
  at: fc.integer({ min: 0, max: Date.UTC(2199, 0, 1) }),
  offset: fc.integer({ min: -840, max: 840 }),
  note: fc.string({ unit: 'binary', maxLength: 200 }).filter((note) => note.isWellFormed()),
  changed: fc.integer({ min: 0, max: Date.UTC(2199, 0, 1) }),
};
const entry: fc.Arbitrary<Entry> = fc.oneof(
  fc.record({
    kind: fc.constant('cramp' as const),
    ...base,
    sites: fc.uniqueArray(fc.constantFrom<string>(...SITES)),
    side: fc.option(fc.constantFrom(...SIDES)),
    pain: fc.option(fc.integer({ min: 0, max: 10 })),
    lasted: fc.option(fc.constantFrom(...LASTED)),
    tried: fc.uniqueArray(fc.constantFrom<string>(...TRIED)),
    triggers: fc.uniqueArray(fc.constantFrom<string>(...TRIGGERS)),
  }),
  fc.record({ kind: fc.constant('calm' as const), ...base }),
  fc.record({
    kind: fc.constant('began' as const),
    ...base,
    remedy: fc.constantFrom('magnesium', 'a-later-one'),
  }),
);
const diary = fc.uniqueArray(entry, { selector: ({ id }) => id, minLength: 1, maxLength: 8 });

describe('a saved file', () => {
  it('brings back the same diary from JSON', async () => {
    await fc.assert(
      fc.asyncProperty(diary, async (entries) => {
        expect(await read(toJson({ entries, unreadable: [] }, SAVED))).toEqual({ entries, faults: [] });
      }),
    );
  });

  it('brings back the same diary from CSV', async () => {
    await fc.assert(
      fc.asyncProperty(diary, async (entries) => {
        expect(await read(toCsv(entries))).toEqual({ entries, faults: [] });
      }),
    );
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    "'=1",
    "''x",
    '"',
    'a,b;c\nd',
    ' both ',
    '\uFEFFx',
    '=HYPERLINK("x","y")',
  ])('keeps the note %j, and no spreadsheet runs it', async (note) => {
    const one = { ...newCramp({ at: 1, offset: 0 }, 'calf', 1, 'a'), note };
    const csv = toCsv([one]);
    expect(csv).not.toMatch(/(?:^|,|")[=+@\t-]/m);
    expect((await read(csv)).entries).toEqual([one]);
  });

  it('takes along what could not be read', () => {
    const file = JSON.parse(toJson({ entries: [], unreadable: [{ id: 'odd' }] }, SAVED)) as object;
    expect(file).toMatchObject({ unreadable: [{ id: 'odd' }] });
  });
});

describe('a table that somebody else wrote', () => {
  it('needs a time and nothing more, with semicolons between cells too', async () => {
    const rows = [
      'Time;Sites;Pain;Comment',
      '2026-11-30 03:12+01:00;calf, thigh;7;x',
      '',
      '2026-12-01T03:00Z;;;',
    ];
    const { entries, faults } = await read(rows.join('\r\n'));
    expect(faults).toEqual([]);
    expect(entries).toMatchObject([
      {
        kind: 'cramp',
        at: Date.parse('2026-11-30T02:12Z'),
        offset: 60,
        sites: ['calf', 'thigh'],
        pain: 7,
        changed: 0,
      },
      { kind: 'cramp', sites: [], pain: null },
    ]);
  });

  it('comes in once, however often it is read', async () => {
    const table =
      'time,sites\n2026-11-30T03:12+01:00,calf\n2026-11-30T03:12+01:00,calf\n2026-12-30T03:12+01:00,calf';
    const store = memoryStore();
    for (const added of [2, 0]) {
      const { entries } = await read(table);
      expect((await store.run('write', (kept) => mergeInto(kept, entries))).added).toHaveLength(added);
    }
  });

  it('is told of row by row as the spreadsheet counts, field by field', async () => {
    const rows = ['kind,time,pain,side', 'cramp,30/11/2026,eleven,up', '', 'nap,2026-11-30T03:00Z,3,left'];
    const result = await read(rows.join('\n'));
    expect(expected(result)).toEqual([
      [2, 'time', 'time'],
      [2, 'side', 'side'],
      [2, 'pain', 'pain'],
      [4, 'kind', 'kind'],
    ]);
    expect(result.faults.map(({ found }) => found)).toEqual(['30/11/2026', 'up', 'eleven', 'nap']);
  });
});

describe('a wrong or a hostile file', () => {
  it.each([
    ['', 'not-empty'],
    ['  \n', 'not-empty'],
    ['{"format":', 'json'],
    ['[1,2]', 'diary'],
    ['{"resourceType":"Bundle"}', 'diary'],
    ['{"format":"cramps-diary","version":99,"entries":[]}', 'file-version'],
    ['{"format":"cramps-diary","version":1,"entries":{}}', 'entries'],
    ['{"format":"cramps-diary","version":1,"entries":[]}', 'not-empty'],
    ['<html><script>alert(1)</script></html>', 'columns'],
    ['time,note\n2026-11-30T03:00Z,"torn', 'quotes'],
    ['['.repeat(200_000), 'json'],
  ])('%#: is refused with what was expected', async (text, key) => {
    const { entries, faults } = await read(text);
    expect([entries, faults.map((fault) => fault.expected)]).toEqual([[], [key]]);
    expect(faults[0]?.found.length).toBeLessThanOrEqual(61);
  });

  it('is refused by its size before it is read', async () => {
    const file = { size: 10 * 1024 * 1024, type: '', arrayBuffer: () => Promise.reject(new Error('read')) };
    expect(expected(await readDiaryFile(file as unknown as Blob))).toEqual([[null, null, 'smaller']]);
    expect(MOST_BYTES).toBeLessThan(file.size);
  });

  it('is refused where it is no text', async () => {
    expect(expected(await read(new Uint8Array([0xff, 0xfe, 0x74, 0x00])))).toEqual([[null, null, 'text']]);
  });

  it('is refused where it holds more than anybody writes', async () => {
    const rows = Array.from({ length: 20_001 }, () => '2026-11-30T03:00Z').join('\n');
    expect(expected(await read(`time,x\n${rows}`))).toEqual([[null, null, 'fewer']]);
  });

  const time = '2026-11-30T03:00:00Z';
  it.each([
    [{ time, pain: 1e308 }, 'pain'],
    [{ time, pain: '7' }, 'pain'],
    [{ time, pain: -1 }, 'pain'],
    [{ time, pain: 5.5 }, 'pain'],
    [{ time: 1e15 }, 'time'],
    [{ time: '9999-01-01T00:00:00Z' }, 'time'],
    [{ time: '2026-11-30T03:00:00+23:00' }, 'time'],
    [{}, 'time'],
    [{ time, sites: 'calf' }, 'names'],
    [{ time, sites: ['<img src=x onerror=alert(1)>'] }, 'name'],
    [{ time, sites: Array.from({ length: 41 }, (_, i) => `s${i}`) }, 'names'],
    [{ time, note: 'x'.repeat(2001) }, 'note'],
    [{ time, note: { toString: 1 } }, 'note'],
    [{ time, id: '__proto__ x' }, 'id'],
    [{ time, changed: 'now' }, 'changed'],
    [{ time, kind: 'began' }, 'name'],
    [null, 'entry'],
    [[], 'entry'],
    ['x', 'entry'],
  ])('%#: one wrong entry is told of, and the others come in', async (wrong, key) => {
    const good = { id: 'good', time };
    const result = await read(json([good, wrong, { ...good, id: 'also' }]));
    expect(result.entries.map(({ id }) => id)).toEqual(['good', 'also']);
    expect(result.faults.map((fault) => [fault.place, fault.expected])).toEqual([[2, key]]);
  });

  it('changes nothing but the diary by odd keys', async () => {
    const text = `{"format":"cramps-diary","version":1,"__proto__":{"x":1},"entries":[{"time":"${time}","__proto__":{"pain":3},"constructor":{"prototype":{"x":1}}}]}`;
    const { entries } = await read(text);
    expect(entries).toMatchObject([{ pain: null }]);
    expect(Object.keys(entries[0] ?? {})).not.toContain('constructor');
    expect(Object.prototype).not.toHaveProperty('x');
  });

  it('keeps markup in a note as the letters it is made of', async () => {
    const note = '<script>alert(1)</script>';
    expect((await read(json([{ time, note }]))).entries).toMatchObject([{ note }]);
  });
});

describe('bringing in', () => {
  const at = { at: 1_790_000_000_000, offset: 0 };
  const one = (id: string, changed: number, note = ''): Entry => ({
    ...newCramp(at, 'calf', changed, id),
    note,
  });

  it('adds what is new, takes the later version, and can be taken back whole', async () => {
    const store = memoryStore();
    const mine = [one('a', 5, 'mine'), one('b', 5, 'mine')];
    const odd = { id: 'odd', at: 'x' };
    await store.run('write', async (table) => {
      for (const record of [...mine, odd]) await table.put(record);
    });
    const theirs = [one('a', 4, 'old'), one('b', 6, 'new'), one('c', 1), one('c', 1), one('odd', 9)];
    const merged = await store.run('write', (table) => mergeInto(table, theirs));
    expect(merged).toEqual({ added: [theirs[2]], replaced: [mine[1]], there: 2 });
    const after = await store.run('read', readAll);
    expect(after).toEqual({ entries: [mine[0], theirs[1], theirs[2]], unreadable: [odd] });
    await store.run('write', (table) => unmerge(table, theirs, merged));
    expect(await store.run('read', readAll)).toEqual({ entries: mine, unreadable: [odd] });
  });

  it('is taken back only where nobody has changed it since', async () => {
    const store = memoryStore();
    const merged = await store.run('write', (table) => mergeInto(table, [one('a', 1), one('b', 1)]));
    await store.run('write', (table) => table.put(one('a', 2, 'mine')));
    await store.run('write', (table) => unmerge(table, [one('a', 1), one('b', 1)], merged));
    expect((await store.run('read', readAll)).entries).toEqual([one('a', 2, 'mine')]);
  });
});
