import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import './define.ts';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => document.body.replaceChildren());

function add(attributes: Readonly<Record<string, string>>): HTMLElementTagNameMap['cramp-check'] {
  const tag = document.createElement('cramp-check');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  document.body.append(tag);
  return tag;
}

it('are told once in the console, with what is used instead', () => {
  const tag = add({ theme: 'sepia' });
  add({ theme: 'sepia' });
  tag.setAttribute('start', 'text');
  expect(warn.mock.calls).toEqual([['<cramp-check theme="sepia">: unknown, "auto" is used']]);
  expect(tag.theme).toBe('auto');
});

it.each([
  [{ locale: 'tlh' }, 'en'],
  [{ start: 'video' }, 'relief'],
  [{ 'heading-level': '9' }, '2'],
])('fall back: %o', (attributes, used) => {
  const tag = add(attributes);
  expect(warn).toHaveBeenCalledTimes(1);
  expect(warn.mock.calls[0]?.[0]).toContain(`"${used}" is used`);
  expect(tag.shadowRoot?.querySelector('h2')).not.toBeNull();
});

it('are told when they come later, too', () => {
  const tag = add({});
  tag.setAttribute('theme', 'night');
  expect(warn).toHaveBeenCalledTimes(1);
});

it('are not what is known', () => {
  add({ locale: 'en-GB', theme: 'dark', start: 'questions', 'heading-level': '3', 'share-answers': '' });
  add({ locale: '', theme: '' });
  expect(warn).not.toHaveBeenCalled();
});
