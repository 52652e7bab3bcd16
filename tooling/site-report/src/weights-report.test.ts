import { expect, it } from 'vitest';
import type { Weight } from './weigh.ts';
import { weightsReport } from './weights-report.ts';

const page = (path: string, br: number, over: Partial<Weight> = {}): Weight => ({
  path,
  br,
  gzip: br + 512,
  scripts: 0,
  styles: 0,
  ...over,
});
const fonts = [{ path: '/_app/immutable/assets/reading.Ab1.woff2', bytes: 20_480 }];

it('tells a kind of page by its middle and its largest', () => {
  const report = weightsReport({
    pages: [page('/causes/a', 1024), page('/causes/b', 2048), page('/causes/c', 9216), page('/causes', 3072)],
    fonts,
  });
  expect(report).toContain('| `/causes/…` | 3 | 2.0 | 9.0 | 9.5 | 0.0 |');
  expect(report).toContain('| `/causes` | 1 | 3.0 | 3.0 | 3.5 | 0.0 |');
  expect(report).toContain('reading 20.0; together 20.0 of 40 KB');
  expect(report).toContain('None.');
});

it('names what is too heavy, styles counted in, and what carries a script', () => {
  const report = weightsReport({
    pages: [page('/check', 12_288, { styles: 3072, scripts: 51_200 }), page('/now', 1024)],
    fonts,
  });
  expect(report).toContain('- `/check`: 15.0 KB');
  expect(report).toContain('- `/check`: 50.0 KB');
  expect(report).toContain('The other 1 pages carry none.');
});
