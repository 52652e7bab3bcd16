import { words } from '@cramps/content/words/en';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import manifest from '../custom-elements.json' with { type: 'json' };
import type { CrampCheck } from './index.ts';

const ui = words.ui as Record<string, Record<string, Record<string, string>>>;
const root = (tag: Element) => tag.shadowRoot as ShadowRoot;
const textOf = (tag: Element) => root(tag).textContent?.replace(/\s+/g, ' ') ?? '';
const openButton = (tag: Element) =>
  root(tag).querySelector<HTMLButtonElement>('[part=button]') as HTMLButtonElement;
const stage = (tag: Element) => root(tag).querySelector('[part=check]') as HTMLElement;
const isOpen = (tag: Element) => expect.poll(() => stage(tag).querySelector('form')).not.toBeNull();

function add(attributes: Readonly<Record<string, string>> = {}, place: Element = document.body): CrampCheck {
  const tag = document.createElement('cramp-check');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  place.append(tag);
  return tag;
}

/** Made and set before the tag is defined, as a page does whose script is faster than ours. */
const early = document.createElement('cramp-check');
Object.assign(early, {
  theme: 'dark',
  headingLevel: 4,
  start: 'questions',
  shareAnswers: true,
  locale: 'en-AU',
});

beforeAll(async () => {
  document.body.append(early);
  await import('./define.ts');
  // Module by module, as in a test, it takes a while to come; built it is one file.
  await import('./checker.ts');
}, 60_000);
afterEach(() => document.body.replaceChildren());

describe('before anything else', () => {
  it('keeps the properties that were set before it was defined', () => {
    expect(early.isConnected).toBe(true);
    expect(early.getAttribute('theme')).toBe('dark');
    expect([early.headingLevel, early.start, early.shareAnswers, early.locale]).toEqual([
      4,
      'questions',
      true,
      'en',
    ]);
    expect(root(early).querySelector('h4')).not.toBeNull();
    expect(textOf(early)).toContain('000');
    early.theme = 'light';
    expect(early.getAttribute('theme')).toBe('light');
  });

  it('is defined once, whoever brings it again', async () => {
    const first = customElements.get('cramp-check');
    await import(/* @vite-ignore */ `${new URL('./define.ts', import.meta.url).href}?copy`);
    expect(customElements.get('cramp-check')).toBe(first);
  });
});

describe('the card', () => {
  it('says what to do, when to get help and what it is for, in the words of the content', () => {
    const text = textOf(add());
    const stretch = words.remedies['calf-stretch-during-cramp'];
    for (const step of stretch?.steps.slice(0, 4) ?? ['missing']) expect(text).toContain(step);
    expect(text).toContain(words.remedies['stand-flat-foot']?.short);
    expect(text).toContain(ui['widget']?.['help']?.['call']);
    expect(text).toContain(ui['site']?.['purpose']);
  });

  it('hides what stands in the tag for browsers without scripts', () => {
    const tag = add();
    tag.innerHTML = '<p>Fallback</p>';
    expect(tag.querySelector('p')?.checkVisibility()).toBe(false);
  });

  it('leads with what was asked for', () => {
    const first = (start: string) =>
      root(add({ start })).querySelector('[part=card] > :not([hidden])')?.getAttribute('part');
    expect(['relief', 'text', 'questions'].map(first)).toEqual(['relief', 'invite', 'invite']);
  });

  it('shows the number of the country the tag names, and several where none is known', () => {
    const links = (locale: string) =>
      [...root(add({ locale })).querySelectorAll('a')].map((a) => a.getAttribute('href'));
    expect(links('en-GB')).toEqual(['tel:999']);
    expect(links('en-US')).toEqual(['tel:911']);
    expect(links('en-FR')).toEqual(['tel:15']);
    expect(links('en-AQ').length).toBeGreaterThan(1);
  });

  it('takes every theme from the color-scheme around it, unless it has its own', () => {
    const background = (theme: string, scheme: string) => {
      const place = document.createElement('div');
      place.style.colorScheme = scheme;
      document.body.append(place);
      const card = root(add({ theme }, place)).querySelector('.card') as Element;
      return getComputedStyle(card).backgroundColor;
    };
    const [day, night] = [background('auto', 'light'), background('auto', 'dark')];
    expect(day).not.toBe(night);
    expect(background('light', 'dark')).toBe(day);
    expect(background('dark', 'light')).toBe(night);
  });

  it('cannot be shrunk, coloured or spaced by the page, but for the properties that are open', () => {
    const style = document.createElement('style');
    style.textContent = `html { font-size: 5px } * { letter-spacing: 9px; text-transform: uppercase } button { color: red !important }
      .brand { --cramp-check-lamp: rgb(1, 2, 3) }`;
    document.head.append(style);
    const button = getComputedStyle(openButton(add({ class: 'brand' })));
    const { fontSize, letterSpacing, textTransform, color, backgroundColor } = button;
    style.remove();
    expect([parseFloat(fontSize) >= 16, letterSpacing, textTransform]).toEqual([true, 'normal', 'none']);
    expect(color).not.toBe('rgb(255, 0, 0)');
    expect(backgroundColor).toBe('rgb(1, 2, 3)');
  });

  it('keeps its width in a row that gives it none', () => {
    document.body.innerHTML = '<div style="display:flex"><cramp-check></cramp-check></div>';
    expect(document.querySelector('cramp-check')?.getBoundingClientRect().width).toBeGreaterThan(250);
  });

  it('has the parts that the manifest names', () => {
    const parts = [...root(add()).querySelectorAll('[part]')].flatMap((each) => [...each.part]);
    const named = manifest.modules[0]?.declarations?.[0]?.cssParts.map(({ name }) => name) ?? [];
    expect(parts).toEqual(expect.arrayContaining(named));
  });

  it('observes the attributes that the manifest names', () => {
    const named = manifest.modules[0]?.declarations?.[0]?.attributes.map(({ name }) => name) ?? [];
    const observed = (customElements.get('cramp-check') as typeof CrampCheck).observedAttributes;
    expect([...observed].sort()).toEqual(named.sort());
  });

  it('has the members that the manifest names, each of its type and tied to its attribute', () => {
    const tag = add();
    const named = manifest.modules[0]?.declarations?.[0]?.members ?? [];
    const own = Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(tag) as object));
    expect(named.map(({ name }) => name).sort()).toEqual(
      own.flatMap(([name, { set }]) => (set ? [name] : [])).sort(),
    );
    for (const { name, attribute, type } of named) {
      const value = (tag as unknown as Record<string, unknown>)[name];
      // A named type, such as `Theme`, is one of some words.
      expect([name, typeof value]).toEqual([name, /^[a-z]/.test(type.text) ? type.text : 'string']);
      Object.assign(tag, { [name]: typeof value === 'boolean' ? true : value });
      expect([name, tag.hasAttribute(attribute)]).toEqual([name, true]);
    }
  });
});

describe('opening the check', () => {
  it('focuses the first heading and folds the first aid away', async () => {
    const tag = add({ 'heading-level': '3' });
    openButton(tag).click();
    await isOpen(tag);
    await expect.poll(() => root(tag).activeElement?.tagName).toBe('H3');
    expect(root(tag).querySelector('details')?.open).toBe(false);
    expect(openButton(tag).checkVisibility()).toBe(false);
  });

  it('asks questions at once where the page wants questions', async () => {
    const tag = add({ start: 'questions' });
    openButton(tag).click();
    await isOpen(tag);
    expect(stage(tag).textContent).toContain(ui['check']?.['confirm']?.['title-about']);
  });

  it('takes up attributes that change while it is open', async () => {
    const tag = add();
    openButton(tag).click();
    await isOpen(tag);
    tag.headingLevel = 5;
    await expect.poll(() => stage(tag).querySelector('h5')).not.toBeNull();
    expect(stage(tag).checkVisibility()).toBe(true);
  });

  it('does nothing more for a tag that was taken away meanwhile, and starts anew when it is back', async () => {
    const tag = add();
    openButton(tag).click();
    tag.remove();
    await import('./checker.ts');
    await new Promise((resolve) => setTimeout(resolve));
    expect(stage(tag).childElementCount).toBe(0);
    document.body.append(tag);
    expect(openButton(tag).checkVisibility()).toBe(true);
    openButton(tag).click();
    await isOpen(tag);
  });

  it('keeps everything when it is moved, and forgets everything when it is taken away', async () => {
    const tag = add();
    const other = document.createElement('section');
    document.body.append(other);
    openButton(tag).click();
    await isOpen(tag);
    const typed = () => stage(tag).querySelector('textarea');
    (typed() as HTMLTextAreaElement).value = 'calf';
    other.append(tag);
    await Promise.resolve();
    expect(typed()?.value).toBe('calf');
    tag.remove();
    await Promise.resolve();
    expect(typed()).toBeNull();
  });

  it('keeps what is typed from the page', async () => {
    const heard = vi.fn();
    const types = ['keydown', 'keyup', 'input', 'beforeinput'];
    for (const type of types) document.addEventListener(type, heard);
    const tag = add();
    openButton(tag).click();
    await isOpen(tag);
    await userEvent.click(stage(tag).querySelector('textarea') as Element);
    heard.mockClear();
    await userEvent.keyboard('calf');
    for (const type of types) document.removeEventListener(type, heard);
    expect(stage(tag).querySelector('textarea')?.value).toBe('calf');
    expect(heard).not.toHaveBeenCalled();
  });
});

it('stands several times on a page, each with its own answers', async () => {
  const [one, two] = [add(), add({ theme: 'dark' })] as const;
  openButton(one).click();
  openButton(two).click();
  await isOpen(one);
  await isOpen(two);
  await userEvent.fill(stage(one).querySelector('textarea') as Element, 'furosemide');
  stage(one).querySelector<HTMLButtonElement>('button[value=read]')?.click();
  await expect.poll(() => stage(one).querySelector('input[type=checkbox]')).not.toBeNull();
  expect(stage(two).querySelector('textarea')?.value).toBe('');
  await expect
    .element(page.getByRole('heading', { name: ui['check']?.['start']?.['title'] ?? '' }))
    .toBeVisible();
});
