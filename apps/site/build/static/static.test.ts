import { expect, it } from 'vitest';
import { placeOf } from './export-static.ts';
import { hostFiles } from './host-files.ts';
import { withPolicy } from './render.ts';

it('puts a page into a folder of its name, with its packed forms, and leaves other files', () => {
  expect(placeOf('causes/statins.html', false)).toBe('causes/statins/index.html');
  expect(placeOf('causes.html.br', false)).toBe('causes/index.html.br');
  expect(placeOf('index.html', false)).toBe('index.html');
  expect(placeOf('404.html', false)).toBe('404.html');
  expect(placeOf('causes/statins.md', false)).toBe('causes/statins.md');
  expect(placeOf('causes/statins.html', true)).toBe('causes/statins.html');
});

it('carries the policy inside the page, without what only a header can say', () => {
  const policy = "default-src 'none'; script-src 'self'; frame-ancestors 'none'";
  const page = withPolicy('<head><meta charset="utf-8" /><title>T</title>', policy);
  expect(page).toContain(`content="default-src 'none'; script-src 'self'"`);
  expect(page.indexOf('charset')).toBeLessThan(page.indexOf('http-equiv'));
});

it('sends the same headers on each host it knows, and keeps named files for good', () => {
  for (const text of Object.values(hostFiles())) {
    expect(text).toContain('max-age=63072000');
    expect(text).toContain('no-referrer');
    expect(text).toContain('immutable');
  }
  expect(() => JSON.parse(hostFiles()['vercel.json'] ?? '') as unknown).not.toThrow();
});
