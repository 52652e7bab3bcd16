/// <reference lib="dom" />
import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { answer, button, cramp, listed, openDiary, say, stored } from './diary-page.ts';
import { diarySuite, NIGHT } from './diary-suite.ts';

/** The diary as somebody half asleep meets it. */
const suite = diarySuite();
const status = () => suite.page.locator('[data-diary] [role="status"]').first();

describe('two taps', () => {
  it('write a cramp down, with the moment and its offset, and it is there after a reload', async () => {
    await cramp(suite.page, 'calf');
    await status()
      .getByText(say('said.cramp', { what: say('site.calf'), time: '03:12' }))
      .waitFor();
    expect(await stored(suite.page)).toMatchObject([
      { kind: 'cramp', at: NIGHT, offset: 0, sites: ['calf'], pain: null },
    ]);
    await suite.page.reload();
    await suite.page.locator('[data-diary][data-ready]').waitFor();
    expect(await listed(suite.page)).toEqual([expect.stringMatching(/^03:12 Calf/)]);
    expect(suite.faults).toEqual([]);
  });

  it('can be taken back', async () => {
    await cramp(suite.page, 'thigh');
    await button(suite.page, 'said.undo').click();
    await status().getByText(say('said.undone')).waitFor();
    expect(await stored(suite.page)).toEqual([]);
  });

  it('mean the moment of the first tap, unless the page was left open', async () => {
    await suite.page.locator('[data-diary] > details > summary').click();
    await suite.page.clock.setFixedTime(NIGHT + 4 * 60_000);
    await button(suite.page, 'site.calf').click();
    await button(suite.page, 'said.undo').waitFor();
    await suite.page.locator('[data-diary] > details > summary').click();
    await suite.page.clock.setFixedTime(NIGHT + 5 * 3_600_000);
    await button(suite.page, 'site.shin').click();
    await status().getByText(say('site.shin')).waitFor();
    expect((await stored(suite.page)).map(({ at }) => at).sort()).toEqual([NIGHT, NIGHT + 5 * 3_600_000]);
  });

  it('need no mouse: keys alone write it down, add details and take it back', async () => {
    const summary = suite.page.locator('[data-diary] > details > summary');
    for (let tabs = 0; tabs < 40; tabs++) {
      await suite.page.keyboard.press('Tab');
      if (await summary.evaluate((element) => element === document.activeElement)) break;
    }
    await suite.page.keyboard.press('Enter');
    await suite.page.keyboard.press('Tab');
    await suite.page.keyboard.press('Enter');
    await status().getByText('03:12').waitFor();
    // The focus is back at the button, and what can be done next comes next.
    expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
    await suite.page.keyboard.press('Tab');
    await suite.page.keyboard.press('Tab');
    await suite.page.keyboard.press('Enter');
    await suite.page.locator('dialog[open]').waitFor();
    const pain = suite.page.locator('dialog').getByRole('radio', { name: '7', exact: true });
    await pain.focus();
    await suite.page.keyboard.press('Space');
    await suite.page.keyboard.press('Enter');
    await suite.page.locator('dialog').waitFor({ state: 'detached' });
    await expect.poll(async () => (await stored(suite.page))[0]?.['pain']).toBe(7);
    await button(suite.page, 'said.undo').focus();
    await suite.page.keyboard.press('Enter');
    await expect.poll(async () => (await stored(suite.page))[0]?.['pain']).toBeNull();
  });
});

describe('details', () => {
  const dialog = () => suite.page.locator('dialog');
  const change = () => suite.page.locator('[data-diary] li button[aria-label]').first();
  beforeEach(async () => {
    await cramp(suite.page, 'calf');
    await button(suite.page, 'said.undo').waitFor();
  });

  it('are kept as they are entered, and the focus comes back', async () => {
    await change().click();
    const time = dialog().locator('input[type="datetime-local"]');
    expect(await time.inputValue()).toBe('2026-11-30T03:12');
    await time.fill('2026-11-29T23:50');
    await answer(suite.page, say('site.foot-or-toes')).check();
    await answer(suite.page, say('side.left')).check();
    await answer(suite.page, '8').check();
    await answer(suite.page, say('lasted.over-10')).check();
    await answer(suite.page, say('tried.stand-flat-foot')).check();
    await answer(suite.page, say('trigger.alcohol')).check();
    await dialog().locator('textarea').fill('<b>Long</b> day');
    await button(suite.page, 'form.save').click();
    await status().getByText('23:50').waitFor();
    expect(await stored(suite.page)).toMatchObject([
      {
        at: Date.parse('2026-11-29T23:50Z'),
        sites: ['calf', 'foot-or-toes'],
        side: 'left',
        pain: 8,
        lasted: 'over-10',
        tried: ['stand-flat-foot'],
        triggers: ['alcohol'],
        note: '<b>Long</b> day',
      },
    ]);
    expect(await suite.page.locator('[data-diary] li').getByText('<b>Long</b> day').count()).toBe(1);
    expect(await suite.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  });

  it('say what is wrong with a time, and keep the rest', async () => {
    await change().click();
    await dialog().locator('textarea').fill('kept');
    for (const [value, key] of [
      ['', 'when-missing'],
      ['2027-01-01T03:00', 'when-later'],
    ] as const) {
      await dialog().locator('input[type="datetime-local"]').fill(value);
      await button(suite.page, 'form.save').click();
      await dialog()
        .getByRole('alert')
        .getByText(say(`form.${key}`))
        .waitFor();
    }
    expect(await dialog().locator('textarea').inputValue()).toBe('kept');
    // A slip on Escape throws nothing away.
    await suite.page.keyboard.press('Escape');
    expect(await dialog().locator('textarea').inputValue()).toBe('kept');
    await button(suite.page, 'form.cancel').click();
    expect(await stored(suite.page)).toMatchObject([{ at: NIGHT, note: '' }]);
  });

  it('of a deleted entry come back with it', async () => {
    const before = await stored(suite.page);
    await change().click();
    await button(suite.page, 'form.delete').click();
    await expect.poll(() => stored(suite.page)).toEqual([]);
    await button(suite.page, 'said.undo').click();
    await expect.poll(() => stored(suite.page)).toEqual(before);
  });
});

it('notes a night without a cramp, and an earlier cramp', async () => {
  await button(suite.page, 'now.calm').click();
  await button(suite.page, 'now.calm').waitFor({ state: 'detached' });
  await button(suite.page, 'now.earlier').click();
  await suite.page.locator('dialog input[type="datetime-local"]').fill('2026-11-20T04:00');
  await answer(suite.page, say('site.shin')).check();
  await button(suite.page, 'form.save').click();
  await expect.poll(async () => (await stored(suite.page)).length).toBe(2);
  const kinds = (await stored(suite.page)).map(({ kind, sites }) => [kind, sites]);
  expect(kinds).toContainEqual(['calm', undefined]);
  expect(kinds).toContainEqual(['cramp', ['shin']]);
});

it('keeps two tabs in step, and both of two edits', async () => {
  const other = await suite.context.newPage();
  await other.clock.setFixedTime(NIGHT);
  await openDiary(other, suite.site.url);
  await cramp(suite.page, 'calf');
  await expect.poll(() => listed(other)).toEqual([expect.stringMatching(/^03:12 Calf/)]);

  const edit = async (tab: Page, note: string) => {
    await tab.locator('[data-diary] li button[aria-label]').first().click();
    await tab.locator('dialog textarea').fill(note);
  };
  await edit(suite.page, 'from the first tab');
  await edit(other, 'from the second tab');
  await button(suite.page, 'form.save').click();
  await status().getByText('03:12').waitFor();
  // The form of the second tab still holds what was typed, though the entry under it has changed.
  await button(other, 'form.save').click();
  await other.getByText(say('said.beside')).waitFor();
  const notes = (await stored(suite.page)).map(({ note }) => note);
  expect(notes.sort()).toEqual(['from the first tab', 'from the second tab']);
  await expect.poll(async () => (await listed(suite.page)).length).toBe(2);
});

it('asks nobody, and puts nothing into an address, a title or a log', async () => {
  const requests: string[] = [];
  suite.page.on('request', (request) => requests.push(`${request.url()} ${request.postData() ?? ''}`));
  const title = await suite.page.title();
  await cramp(suite.page, 'calf');
  await button(suite.page, 'said.details').click();
  await suite.page.locator('dialog textarea').fill('secret words');
  await button(suite.page, 'form.save').click();
  await expect.poll(async () => (await stored(suite.page))[0]?.['note']).toBe('secret words');
  expect(requests.filter((request) => !request.startsWith(`${suite.site.url}/`))).toEqual([]);
  expect(requests.filter((request) => /secret|calf/.test(request))).toEqual([]);
  expect([suite.page.url(), await suite.page.title()]).toEqual([`${suite.site.url}/diary`, title]);
  expect(suite.faults).toEqual([]);
});
