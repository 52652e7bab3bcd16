import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { FIRST_NIGHT_ELEMENT } from '../look/first-night.ts';
import { allowFirstNight, hasFirstNight } from './allow-first-night.ts';

const POLICY = "default-src 'none'; script-src 'self' 'sha256-other'; style-src 'self'";

it('allows the lines that stand in the element, and nothing else', () => {
  const [, lines = ''] = /^<script[^>]*>([^]*)<\/script>$/.exec(FIRST_NIGHT_ELEMENT) ?? [];
  const hash = createHash('sha256').update(lines).digest('base64');
  expect(allowFirstNight(POLICY)).toBe(
    `default-src 'none'; script-src 'self' 'sha256-${hash}' 'sha256-other'; style-src 'self'`,
  );
});

it('knows the pages that carry them, and they still are a script', () => {
  expect(hasFirstNight(`<head>${FIRST_NIGHT_ELEMENT}</head>`)).toBe(true);
  expect(hasFirstNight('<head><script>other</script></head>')).toBe(false);
  expect(() => new Function(FIRST_NIGHT_ELEMENT.replaceAll(/^<script[^>]*>|<\/script>$/g, ''))).not.toThrow();
});
