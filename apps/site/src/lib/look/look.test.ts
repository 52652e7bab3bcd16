import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dress, isLook, themeOf } from './look.ts';

const HEAD = readFileSync(new URL('../../app.html', import.meta.url), 'utf8');

it('is dark after dark, unless something else was chosen', () => {
  expect([0, 3, 6, 7, 12, 19, 20, 23].map((hour) => themeOf(null, hour))).toEqual([
    'dark',
    'dark',
    'dark',
    null,
    null,
    null,
    'dark',
    'dark',
  ]);
  expect(themeOf('day', 3)).toBe('light');
  expect(themeOf('night', 12)).toBe('dark');
  expect(themeOf('device', 3)).toBeNull();
});

it('takes only what can be chosen', () => {
  expect(['night', 'day', 'device', 'dark', '', null].map(isLook)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

it.each(['dark', 'light'] as const)(
  'dresses a page as it is made, with the frame of the browser: %s',
  (theme) => {
    const dressed = dress(HEAD, theme);
    expect(dressed).toContain(`<html lang="en" data-theme="${theme}">`);
    const [frame = ''] = /<meta name="theme-color" media="all"[^>]*>/.exec(dressed) ?? [];
    const [own = ''] =
      new RegExp(`<meta name="theme-color" media="\\(prefers-color-scheme: ${theme}\\)"[^>]*>`).exec(HEAD) ??
      [];
    expect(/#\w+/.exec(frame)?.[0]).toBe(/#\w+/.exec(own)?.[0]);
    expect(dressed.match(/<meta name="theme-color" media="not all"/g)).toHaveLength(1);
  },
);
