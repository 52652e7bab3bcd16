import type { Asked, Beginning } from './ask.ts';
import { percent } from './table.ts';

export const BEGINNINGS: readonly Beginning[] = ['text', 'questions'];

export function median(counts: readonly number[]): number {
  const sorted = [...counts].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const SAME: Readonly<Record<string, (asked: Asked) => boolean>> = {
  'same urgency': ({ sameUrgency }) => sameUrgency,
  'no danger missed': ({ dangerMissed }) => !dangerMissed,
  'same first': ({ sameFirst }) => sameFirst,
  'first among three': ({ firstAmongThree }) => firstAmongThree,
  'same three': ({ sameThree }) => sameThree,
};

/** Counts of questions, and in how many checks the result is what everything answered would give. */
export function summarise(asked: readonly Asked[]) {
  const counts = asked.map(({ pages }) => pages.length);
  return {
    median: median(counts),
    most: Math.max(...counts),
    mean: counts.reduce((sum, count) => sum + count, 0) / counts.length,
    same: Object.fromEntries(Object.entries(SAME).map(([name, holds]) => [name, asked.filter(holds).length])),
  };
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The report as Markdown. */
export function askingReport(results: Readonly<Partial<Record<Beginning, readonly Asked[]>>>): string {
  const head = ['begins with', 'median', 'mean', 'most', ...Object.keys(SAME)];
  const rows = Object.entries(results).map(([beginning, asked]) => {
    const { median: middle, mean, most, same } = summarise(asked);
    const shares = Object.values(same).map((hits) => percent({ hits, of: asked.length }));
    return row([beginning, middle, mean.toFixed(1), most, ...shares]);
  });
  return [
    '# How many questions a check asks',
    '',
    'Each vignette is a person who goes through the check as the site and the widget run it, and answers each page truly. What a',
    'careful reader found in the text is there (where nobody wrote that down: what the parser reads); everything else is not. At',
    'the end the result is held against the result after all 31 questions. Made by `npx -y pnpm@12 questions --write`.',
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows,
    '',
    '- *same urgency*: how soon to be seen is the same. *No danger missed*: not under urgent where everything answered says urgent',
    '  or emergency.',
    '- *same first*: the best fit is the same. *First among three*: it is among the first three. *Same three*: the first three are',
    '  the same, in any order.',
    '',
    'Who types a text is told everything that matters, because the text says it. Who only answers questions is asked about the',
    'likeliest signs, not about all: the full list of danger signs is on the page for that reason.',
    '',
  ].join('\n');
}
