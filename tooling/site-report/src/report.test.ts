import { expect, it } from 'vitest';
import type { Measured } from './measure.ts';
import { missed, reportOf } from './report.ts';

const page = (over: Partial<Measured> = {}): Measured => ({
  path: '/now',
  kind: 'what to do now',
  tools: { lighthouse: '13.5.0', chromium: '153.0' },
  scores: { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 },
  metrics: { fcp: 912, lcp: 1204, tbt: 3.6, cls: 0, speed: 912, bytes: 51_200 },
  lost: [],
  ...over,
});

it('finds nothing to say of a page that reaches every mark', () => {
  expect(missed(page())).toEqual([]);
  expect(reportOf([page()], 3)).toContain('Every page reaches every mark.');
});

it('names the category that missed its mark, and the audits that cost it', () => {
  const slow = page({
    scores: { performance: 98, accessibility: 99, 'best-practices': 100, seo: 100 },
    lost: [{ category: 'accessibility', audit: 'color-contrast', title: 'Contrast' }],
  });
  expect(missed(slow)).toEqual(['performance 98 (no single audit)', 'accessibility 99 (color-contrast)']);
  expect(reportOf([slow], 3)).toContain('- `/now`: accessibility 99 (color-contrast)');
});

it('does not take a score that is missing for one that is reached', () => {
  const { scores } = page();
  expect(missed(page({ scores: { ...scores, seo: Number.NaN } }))).toEqual(['seo NaN (no single audit)']);
});

it('tells times and weights in units people read', () => {
  expect(reportOf([page()], 3)).toContain('| `/now` | 0.91 s | 1.20 s | 4 ms | 0.000 | 0.91 s | 50.0 KB |');
});
