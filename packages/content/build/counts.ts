import { join } from 'node:path';
import { compileFacts } from './compile-facts.ts';
import { KINDS, type AuthoredData, type Kind } from './kinds.ts';
import { readData } from './read-data.ts';
import { familiarWords, readingOf } from '../lint/reading.ts';
import { namesOf, prose } from '../lint/rule.ts';

/** `pnpm counts`: how much there is of each kind, how much of it rests on a published number, and how hard it is to read. */
const { data } = readData(join(import.meta.dirname, '../data'));
const facts = compileFacts(data);

const median = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length / 2)] ?? 0;

/** Rows of cells as a table for a terminal: the first column to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));
  return rows
    .map((cells) =>
      cells
        .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}

/** The reading grade of every entity of a kind in a locale, lowest first. Texts without a sentence have none. */
function grades(kind: Kind, locale: string): { id: string; grade: number; words: number }[] {
  return (data.entries[kind] as AuthoredData['entries'][Kind])
    .map((entry) => {
      const texts = prose(entry, locale).map(({ text }) => text);
      const { grade, words } = readingOf(texts, locale, familiarWords(namesOf(entry, locale), locale));
      return { id: entry.id, grade, words };
    })
    .filter(({ words }) => words > 0)
    .sort((a, b) => a.grade - b.grade);
}

function reading(locale: string): string {
  const rows = (Object.keys(KINDS) as Kind[]).flatMap((kind) => {
    const all = grades(kind, locale);
    const worst = all.at(-1);
    if (!worst) return [];
    const words = median(all.map((one) => one.words).sort((a, b) => a - b));
    return [
      [
        kind,
        String(all.length),
        median(all.map(({ grade }) => grade)).toFixed(1),
        worst.grade.toFixed(1),
        worst.id,
        String(words),
      ],
    ];
  });
  return table([[`reading grade (${locale})`, 'texts', 'median', 'worst', 'of', 'median words'], ...rows]);
}

/** A part of a whole: `37 of 120 (31 %)`. */
const share = (part: number, whole: number): string =>
  `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;
const published = (list: readonly { readonly basis: string }[]): string =>
  share(list.filter(({ basis }) => basis === 'published').length, list.length);

const candidates = [...Object.values(facts.causes), ...Object.values(facts.mimics)];
const ratios = candidates.flatMap(({ evidence }) => evidence);
const claims = Object.values(facts.claims);
const figures = [candidates, Object.values(facts.remedies), Object.values(facts.medicines), claims].flatMap(
  (list) => list.flatMap((one) => one.figures),
);

console.log(
  [
    table([
      ['kind', 'count'],
      ...Object.entries(facts).map(([kind, record]) => [kind, String(Object.keys(record as object).length)]),
    ]),
    table([
      ['basis', 'published'],
      ['ratios with a published number', published(ratios)],
      [
        'ratios that cite a source',
        share(ratios.filter(({ sources }) => sources.length > 0).length, ratios.length),
      ],
      ['base rates with a published number', published(candidates.map(({ prior }) => prior))],
      ['red flags taken from a source', published(Object.values(facts.redFlags))],
      [
        'claims that cite a source',
        share(claims.filter(({ sources }) => sources.length > 0).length, claims.length),
      ],
      [
        'claims decided by figures',
        share(claims.filter((claim) => claim.figures.length > 0).length, claims.length),
      ],
      ['figures that cite a source', share(figures.filter(({ source }) => source).length, figures.length)],
      ['figures with a number', share(figures.filter(({ value }) => value !== null).length, figures.length)],
    ]),
    ...Object.keys(data.ui).map(reading),
  ].join('\n\n'),
);
