import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { startOnTouch } from './start-on-touch.ts';

const INLINE = `{
  const element = document.currentScript.parentElement;
  import("/_app/entry/start.X.js").then(async (kit) => { kit.start(element, { data: "</p>$1" }); });
}`;
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const policy = `script-src 'self' ${hash(INLINE)}`;
const PAGE = `<meta http-equiv="content-security-policy" content="${policy}">
<link href="/_app/entry/start.X.js" rel="modulepreload"><script type="application/ld+json">{}</script>
<div><script>${INLINE}</script></div>`;
const inlineOf = (html: string) => /<script>([^]*?)<\/script>/.exec(html)?.[1] ?? '';

it('waits with the script, and only fetches its parts when there is time', () => {
  const { html } = startOnTouch(PAGE);
  expect(inlineOf(html)).toContain('touched.then(() => import("/_app/entry/start.X.js"))');
  expect(inlineOf(html)).toContain('data: "</p>$1"');
  expect(html).toContain('<link href="/_app/entry/start.X.js" rel="prefetch" as="script">');
  expect(html).not.toContain('modulepreload');
});

it('still is a script', () => {
  expect(
    () => new Function('START', inlineOf(startOnTouch(PAGE).html).replaceAll('import(', 'load(')),
  ).not.toThrow();
});

it('allows the new script in place of the old one, in the page and in the header', () => {
  const changed = startOnTouch(PAGE);
  const now = hash(inlineOf(changed.html));
  expect(changed.html).toContain(now);
  expect(changed.html).not.toContain(hash(INLINE));
  expect(changed.policy(policy)).toBe(`script-src 'self' ${now}`);
});

it('says so when a page begins in another way', () => {
  expect(() => startOnTouch('<p>No script.</p>')).toThrow('SvelteKit');
});
