import { expect, it } from 'vitest';
import { attributesOf, snippet, USUAL } from './widget-snippet.ts';

it('names only what differs from the usual', () => {
  expect(attributesOf(USUAL)).toBe(' locale="en-GB"');
  expect(attributesOf({ theme: 'dark', start: 'text', level: 3, locale: 'en-US', share: true })).toBe(
    ' locale="en-US" theme="dark" start="text" heading-level="3" share-answers',
  );
});

it('is what the browser needs: script, hash, tag and what stands there without a script', () => {
  const text = snippet(USUAL, 'sha384-abc', 'Pull the foot up.');
  expect(text).toMatch(/<script type="module"\s+src="\/cramps\/cramp-check\.js"\s+integrity="sha384-abc"/);
  expect(text).toContain('<cramp-check locale="en-GB">\n  <p>Pull the foot up.</p>\n</cramp-check>');
});
