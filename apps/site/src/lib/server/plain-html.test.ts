import { expect, it } from 'vitest';
import { plainHtml } from './plain-html.ts';

it('drops the places for a script from a page that has none', () => {
  expect(plainHtml('<p><!--[-->Stretch<!--]--></p><!---->')).toBe('<p>Stretch</p>');
  expect(plainHtml('<p>&lt;!-- kept --&gt;</p>')).toBe('<p>&lt;!-- kept --&gt;</p>');
  expect(plainHtml('<link href="/a.css" rel="stylesheet" disabled media="(max-width: 0)">\n<p>')).toBe('<p>');
  expect(plainHtml('<link href="/a.css" rel="stylesheet">')).toBe('<link href="/a.css" rel="stylesheet">');
});

it('keeps them where a script takes over', () => {
  const page = '<p><!--[-->Check<!--]--></p><script>__sveltekit_1 = {};</script>';
  expect(plainHtml(page)).toBe(page);
});
