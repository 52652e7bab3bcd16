/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  bringIn,
  button,
  cramp,
  diaryFile,
  downloaded,
  listed,
  openDiary,
  say,
  stored,
} from './diary-page.ts';
import { diarySuite } from './diary-suite.ts';

/** What goes wrong with stores and files: said clearly, and nothing lost. */
const suite = diarySuite();
const trouble = (key: string) => suite.page.getByRole('alert').getByText(say(`trouble.${key}.title`));
const rescued = async () => {
  const { text } = await downloaded(suite.page, () => button(suite.page, 'trouble.save').click());
  return JSON.parse(text) as { entries: { sites: string[] }[]; unreadable?: unknown[] };
};
const places = (file: { entries: { sites: string[] }[] }) => file.entries.map(({ sites }) => sites[0]).sort();

/** Makes a database of a version beside the page's code, with what the given script does to it. */
const makeDatabase = (
  page: Page,
  version: number,
  stores: readonly string[],
  records: readonly object[] = [],
) =>
  page.evaluate(
    ([to, names, kept]) =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('cramps-diary');
        gone.onsuccess = () => {
          const opening = indexedDB.open('cramps-diary', to);
          opening.onupgradeneeded = () => {
            for (const name of names) {
              const store = opening.result.createObjectStore(
                name,
                name === 'entries' ? { keyPath: 'id' } : {},
              );
              for (const record of kept) store.put(record);
            }
          };
          opening.onerror = () => reject(new Error(opening.error?.message));
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [version, stores, records] as const,
  );

/** A page of the same site that holds no diary. */
const elsewhere = () => suite.page.goto(`${suite.site.url}/about`);
const old = { id: 'old', at: Date.UTC(2026, 10, 20, 3), offset: 0, sites: ['shin'], changed: 1 };

it('opens a diary of the first version in the page as it is served', async () => {
  await elsewhere();
  await makeDatabase(suite.page, 1, ['entries'], [old]);
  await openDiary(suite.page, suite.site.url);
  expect(await listed(suite.page)).toEqual([expect.stringMatching(/^03:00 Shin/)]);
  expect(await stored(suite.page)).toMatchObject([{ ...old, kind: 'cramp' }]);
});

/** Leaves the browser no room, and opens the diary: what room there is, is asked for when a store is opened. */
async function withoutRoom(): Promise<{ makeRoom: () => Promise<void> }> {
  await suite.fresh();
  await elsewhere();
  const devtools = await suite.context.newCDPSession(suite.page);
  const origin = suite.site.url;
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await openDiary(suite.page, origin);
  return { makeRoom: async () => void (await devtools.send('Storage.overrideQuotaForOrigin', { origin })) };
}

it('keeps on the page what a full device refuses, and stores it once there is room', async () => {
  const { makeRoom } = await withoutRoom();
  await cramp(suite.page, 'calf');
  await trouble('full').waitFor();
  await suite.page.getByText(say('said.waiting', { what: say('site.calf') })).waitFor();
  await cramp(suite.page, 'thigh');
  await suite.page.getByText(say('trouble.unsaved.other', { n: 2 })).waitFor();
  expect(await listed(suite.page)).toHaveLength(2);
  expect(await stored(suite.page)).toEqual([]);
  expect(places(await rescued())).toEqual(['calf', 'thigh']);
  await makeRoom();
  await button(suite.page, 'trouble.again').click();
  await trouble('full').waitFor({ state: 'detached' });
  expect((await stored(suite.page)).map(({ sites }) => (sites as string[])[0]).sort()).toEqual([
    'calf',
    'thigh',
  ]);
});

it('works from memory where the browser keeps nothing, and says so', async () => {
  await suite.fresh();
  await suite.page.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('', 'SecurityError');
      },
    });
  });
  await openDiary(suite.page, suite.site.url);
  await trouble('denied').waitFor();
  await cramp(suite.page, 'calf');
  await button(suite.page, 'said.undo').waitFor();
  expect(await listed(suite.page)).toHaveLength(1);
  expect(places(await rescued())).toEqual(['calf']);
});

it('tells of a damaged store, deletes nothing by itself, and begins anew with what is on the page', async () => {
  await elsewhere();
  await makeDatabase(suite.page, 2, ['something-else']);
  await openDiary(suite.page, suite.site.url);
  await trouble('broken').waitFor();
  await cramp(suite.page, 'calf');
  await button(suite.page, 'said.undo').waitFor();
  expect(places(await rescued())).toEqual(['calf']);
  await button(suite.page, 'trouble.fresh').click();
  await suite.page.getByText(say('trouble.fresh-sure')).waitFor();
  await button(suite.page, 'trouble.fresh').click();
  await trouble('broken').waitFor({ state: 'detached' });
  await expect.poll(() => stored(suite.page)).toMatchObject([{ sites: ['calf'] }]);
});

it('shows the entries it can read beside some it cannot, and saves both', async () => {
  await elsewhere();
  const odd = { id: 'odd', kind: 'cramp', at: 'yesterday', note: '<img src=x onerror=alert(1)>' };
  await makeDatabase(suite.page, 2, ['entries', 'meta'], []);
  await suite.page.evaluate(
    (records) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('cramps-diary');
        opening.onsuccess = () => {
          const work = opening.result.transaction('entries', 'readwrite');
          for (const record of records) work.objectStore('entries').put(record);
          work.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [odd, { ...old, kind: 'cramp' }],
  );
  await openDiary(suite.page, suite.site.url);
  await trouble('partly').waitFor();
  expect(await listed(suite.page)).toHaveLength(1);
  const file = await rescued();
  expect([places(file), file.unreadable]).toEqual([['shin'], [odd]]);
  expect(await stored(suite.page)).toContainEqual(odd);
});

it('leaves the diary of a later version alone, and can still save it to a file', async () => {
  await elsewhere();
  await makeDatabase(suite.page, 99, ['entries', 'meta'], []);
  const before = await stored(suite.page);
  await openDiary(suite.page, suite.site.url);
  await trouble('newer').waitFor();
  await cramp(suite.page, 'calf');
  await button(suite.page, 'said.undo').waitFor();
  expect(places(await rescued())).toEqual(['calf']);
  expect(await stored(suite.page)).toEqual(before);
});

it('waits for a tab that holds an older version open, and goes on by itself', async () => {
  await elsewhere();
  await makeDatabase(suite.page, 1, ['entries'], [old]);
  // A tab that does not let go, as an older page without that courtesy would.
  await suite.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('cramps-diary');
        opening.onsuccess = () => {
          (window as unknown as { held: IDBDatabase }).held = opening.result;
          resolve();
        };
      }),
  );
  const holder = suite.page;
  const late = await suite.context.newPage();
  await late.goto(`${suite.site.url}/diary`);
  await late.getByRole('alert').getByText(say('trouble.blocked.title')).waitFor();
  await holder.close();
  await late.locator('[data-diary][data-ready]').waitFor();
  expect(await listed(late)).toHaveLength(1);
  expect(await late.getByRole('alert').count()).toBe(0);
});

it('lets go for a tab with a later version, keeps what is written, and says to reload', async () => {
  await cramp(suite.page, 'calf');
  await button(suite.page, 'said.undo').waitFor();
  const later = await suite.context.newPage();
  await later.goto(`${suite.site.url}/about`);
  await later.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('cramps-diary', 99);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
  );
  await trouble('outdated').waitFor();
  await cramp(suite.page, 'thigh');
  await suite.page.getByText(say('trouble.unsaved.one', { n: 1 })).waitFor();
  expect(places(await rescued())).toEqual(['calf', 'thigh']);
});

describe('a file', () => {
  const time = '2026-11-20T03:00:00+00:00';
  const choose = async (name: string, text: string) => {
    await suite.page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: '', buffer: Buffer.from(text) });
  };

  it.each([
    ['photo.json', '\u0000\u0001', 'columns'],
    ['other.json', '{"resourceType":"Bundle"}', 'diary'],
    ['cut.json', '{"format":"cramps-diary","entries":[', 'json'],
    ['deep.json', '['.repeat(100_000), 'json'],
    ['huge.json', 'x'.repeat(10 * 1024 * 1024), 'smaller'],
    ['table.csv', 'when,what\n1,2', 'columns'],
  ])('%s is refused with what to do, and the diary stays', async (name, text, key) => {
    await bringIn(suite.page, [{ id: 'a', time, sites: ['calf'] }]);
    const before = await stored(suite.page);
    await choose(name, text);
    await suite.page.getByText(say(`import.mend.${key}`)).waitFor();
    expect(await button(suite.page, 'import.take').count()).toBe(0);
    expect(await stored(suite.page)).toEqual(before);
    expect(suite.faults).toEqual([]);
  });

  it('with good and bad entries tells of each bad one, and brings in the good ones when asked', async () => {
    const bad = [
      { time, id: 'b', pain: 1e300 },
      { time: 'soon', id: 'c' },
      { time, id: 'd', sites: ['<img src=x onerror=alert(1)>'] },
    ];
    await suite.page.locator('input[type="file"]').setInputFiles(diaryFile([{ time, id: 'a' }, ...bad]));
    await suite.page.getByText(say('import.faults.other', { n: 3 })).waitFor();
    for (const [place, key] of [
      [2, 'pain'],
      [3, 'time'],
      [4, 'sites'],
    ] as const) {
      const where = say(`import.field.${key}`, { place: say('import.place', { n: place }) });
      await suite.page.getByText(where).waitFor();
    }
    expect(await suite.page.locator('img[src="x"]').count()).toBe(0);
    expect(await stored(suite.page)).toEqual([]);
    await button(suite.page, 'import.take-rest').click();
    await expect.poll(async () => (await stored(suite.page)).map(({ id }) => id)).toEqual(['a']);
    await button(suite.page, 'said.undo').click();
    await expect.poll(() => stored(suite.page)).toEqual([]);
  });

  it('that does not fit the device changes nothing', async () => {
    const { makeRoom } = await withoutRoom();
    await cramp(suite.page, 'calf');
    await trouble('full').waitFor();
    const entries = Array.from({ length: 300 }, (_, i) => ({ id: `n${i}`, time, note: 'x'.repeat(1000) }));
    await suite.page.locator('input[type="file"]').setInputFiles(diaryFile(entries));
    await button(suite.page, 'import.take').click();
    await suite.page.getByText(say('import.failed')).waitFor();
    expect(await stored(suite.page)).toEqual([]);
    expect(await listed(suite.page)).toHaveLength(1);
    await makeRoom();
    await button(suite.page, 'import.take').click();
    await expect.poll(async () => (await stored(suite.page)).length).toBe(300);
    await button(suite.page, 'trouble.again').click();
    await expect.poll(async () => (await stored(suite.page)).length).toBe(301);
  });
});
