import { citations, emergencyNumbers, questions, redFlags } from '@cramps/content';
import { explain, medicineName } from '@cramps/content/explain';
import lexicon from '@cramps/content/lexicon/en';
import { match, nextPages } from '@cramps/content/match';
import { createParser } from '@cramps/content/parse';
import words from '@cramps/content/words/en';
import { mount, unmount } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Entries } from '../check/types.ts';
import CheckHarness from './CheckHarness.test.svelte';

const tools = {
  parse: createParser(lexicon),
  match,
  nextPages,
  explain,
  questions,
  findings: words.findings,
  medicines: lexicon.medicines,
};
const mounted: Record<string, unknown>[] = [];

/** A check on the device, as the site and the widget run it. */
function draw(target: Element | ShadowRoot = document.body) {
  const sent: Entries[] = [];
  const place = document.createElement('main');
  target.append(place);
  const props = {
    words,
    tools,
    citations,
    redFlags,
    numbers: emergencyNumbers,
    region: 'GB',
    onsent: (form: Entries) => sent.push(form),
  };
  mounted.push(mount(CheckHarness, { target: place, props }));
  return { place, sent };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const say = (path: string) =>
  path.split('.').reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], words.ui) as string;
const read = () => button(say('check.start.text.go'));
const next = () => button(say('check.actions.continue'));
const textbox = () => page.getByRole('textbox', { name: say('check.start.text.label') });

afterEach(async () => {
  for (const one of mounted.splice(0)) await unmount(one);
  document.body.replaceChildren();
});

describe('without JavaScript', () => {
  it('is a plain form that carries the state', () => {
    const { place } = draw();
    const form = place.querySelector('form');
    expect(form?.method).toBe('post');
    expect(form?.querySelector<HTMLInputElement>('[name=step]')?.value).toBe('start');
  });
});

describe('on the device', () => {
  it('counts what is left to type', async () => {
    draw();
    await textbox().fill('calf');
    await expect.element(page.getByText(/3,996/)).toBeVisible();
  });

  it('answers an empty text on the same page, with the focus on the answer', async () => {
    draw();
    await read().click();
    await expect.element(page.getByRole('alert')).toHaveFocus();
    await expect.element(textbox()).toHaveAttribute('aria-invalid', 'true');
  });

  it('goes from words to confirmation to questions to the result, the focus on each new heading', async () => {
    draw();
    await textbox().fill('I take furosemide. I am 67 years old.');
    await read().click();
    const heading = page.getByRole('heading', { level: 1 });
    await expect.element(heading).toHaveFocus();
    await expect
      .element(page.getByRole('checkbox', { name: medicineName(words, 'furosemide') }))
      .toBeChecked();
    await next().click();
    await expect.element(page.getByRole('group').first()).toBeVisible();
    await button(say('check.actions.result')).click();
    await expect.element(page.getByRole('heading', { level: 1, name: say('result.title') })).toHaveFocus();
    await expect
      .element(page.getByRole('heading', { name: words.causes['idiopathic']?.name ?? '' }))
      .toBeVisible();
  });

  it('leaves out what was unticked', async () => {
    const { sent } = draw();
    await textbox().fill('furosemide and atorvastatin');
    await read().click();
    await page.getByRole('checkbox', { name: medicineName(words, 'atorvastatin') }).click();
    await button(say('check.actions.result')).click();
    const known = [...(sent.at(-1) ?? [])].filter(([name]) => name === 'known').map(([, value]) => value);
    expect(known).toEqual(['medicine:furosemide:present']);
  });

  it('lists a sign twice when it was unticked and then denied, and goes on', async () => {
    draw();
    await textbox().fill('my leg is swollen');
    await read().click();
    const box = (answer: string) =>
      document.querySelector<HTMLInputElement>(`input[value$="swelling:${answer}"]`);
    box('present')?.click();
    await page
      .getByRole('textbox', { name: say('check.confirm.any-medicines') })
      .fill('my leg is not swollen');
    await next().click();
    await expect.poll(() => [box('present')?.checked, box('absent')?.checked]).toEqual([false, true]);
  });

  it('says an emergency as soon as it is confirmed, and asks nothing more', async () => {
    draw();
    await textbox().fill('chest pain, short of breath, and one leg swollen');
    await read().click();
    await next().click();
    await expect.element(page.getByText(say('explain.urgency.emergency.title')).first()).toBeVisible();
    expect(document.querySelectorAll('input[name=choice]')).toHaveLength(0);
  });

  it('clears "none" when something else is ticked, and the other way round', async () => {
    draw();
    await button(say('check.start.questions.go')).click();
    await next().click();
    const boxes = () => [...document.querySelectorAll<HTMLInputElement>('input[name=choice]')];
    const none = boxes().find(({ value }) => value === 'none') as HTMLInputElement;
    const first = boxes()[0] as HTMLInputElement;
    expect(first.type).toBe('checkbox');
    await userEvent.click(none);
    expect(none.checked).toBe(true);
    await userEvent.click(first);
    expect([first.checked, none.checked]).toEqual([true, false]);
    await userEvent.click(none);
    expect([first.checked, none.checked]).toEqual([false, true]);
  });

  it('can be answered with the keyboard alone', async () => {
    draw();
    await textbox().fill('furosemide');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('checkbox').first()).toBeChecked();
  });

  it('wipes everything on starting over', async () => {
    const { place } = draw();
    await textbox().fill('furosemide');
    await read().click();
    await button(say('check.actions.result')).click();
    await button(say('check.actions.again')).click();
    await expect.element(textbox()).toHaveValue('');
    expect(place.innerHTML).not.toContain('furosemide');
  });
});

it('stands twice on a page without sharing an id', () => {
  draw();
  draw();
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(0);
  expect(new Set(ids).size).toBe(ids.length);
});

it('moves the focus inside a shadow root too', async () => {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const { place } = draw(root);
  place.querySelector<HTMLButtonElement>('button[value=questions]')?.click();
  await expect.poll(() => root.activeElement?.tagName).toBe('H1');
});
