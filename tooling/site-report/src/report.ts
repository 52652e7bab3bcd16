import type { Measured } from './measure.ts';

/** What every page has to reach. */
const MARKS = { performance: 99, accessibility: 100, 'best-practices': 100, seo: 100 } as const;
type Category = keyof typeof MARKS;

/** The categories in which a page missed its mark, with the audits that cost it. */
export function missed({ scores, lost }: Pick<Measured, 'scores' | 'lost'>): string[] {
  return (Object.keys(MARKS) as Category[])
    .filter((category) => !(scores[category] >= MARKS[category]))
    .map((category) => {
      const audits = lost.filter((one) => one.category === category).map(({ audit }) => audit);
      return `${category} ${scores[category]} (${audits.join(', ') || 'no single audit'})`;
    });
}

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

const scoresRow = ({ path, kind, scores }: Measured) =>
  row([`\`${path}\``, kind, ...(Object.keys(MARKS) as Category[]).map((category) => scores[category])]);

const metricsRow = ({ path, metrics }: Measured) =>
  row([
    `\`${path}\``,
    seconds(metrics.fcp),
    seconds(metrics.lcp),
    `${Math.round(metrics.tbt)} ms`,
    metrics.cls.toFixed(3),
    seconds(metrics.speed),
    kilobytes(metrics.bytes),
  ]);

export function reportOf(results: readonly Measured[], runs: number): string {
  const [first] = results;
  const faults = results.flatMap((one) => missed(one).map((what) => `- \`${one.path}\`: ${what}`));
  return [
    '# Lighthouse',
    '',
    'Written by `pnpm lighthouse`. The built site on its own server, on a phone as Lighthouse imagines one: a slow processor and',
    `slow 4G, simulated. Each figure is from the run in the middle of ${runs}, each with an empty cache.`,
    `Lighthouse ${first?.tools.lighthouse ?? '?'}, Chromium ${first?.tools.chromium ?? '?'}.`,
    '',
    `Wanted: performance ${MARKS.performance} or more, the others 100.`,
    '',
    '| page | what it is | performance | accessibility | best practices | search |',
    '| --- | --- | --: | --: | --: | --: |',
    ...results.map(scoresRow),
    '',
    '| page | first paint | largest paint | blocked | shift | speed index | sent |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...results.map(metricsRow),
    '',
    ...(faults.length > 0 ? ['## Missed', '', ...faults, ''] : ['Every page reaches every mark.', '']),
  ].join('\n');
}
