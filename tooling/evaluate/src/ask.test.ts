import { expect, it } from 'vitest';
import { askingReport, BEGINNINGS, median, summarise } from './ask-report.ts';
import { compare } from './ask.ts';
import { ourCases } from './files.ts';

const vignettes = ourCases().flatMap(({ cases }) => cases);

it.each(BEGINNINGS)(
  'asks few questions, never more than ten, for every vignette: from %s',
  (beginning) => {
    const asked = vignettes.map((vignette) => compare(vignette, beginning));
    const counts = asked.map(({ pages }) => pages.length);
    expect(median(counts)).toBeLessThanOrEqual(6);
    expect(Math.max(...counts)).toBeLessThanOrEqual(10);
    expect(asked.filter(({ pages }) => new Set(pages).size < pages.length)).toEqual([]);
    const { same } = summarise(asked);
    // Who wrote what happened is told of every danger that asking everything would find.
    if (beginning === 'text') expect(same['no danger missed']).toBe(vignettes.length);
    expect(askingReport({ [beginning]: asked })).toContain(`| ${beginning} | ${median(counts)} |`);
  },
  120_000,
);
