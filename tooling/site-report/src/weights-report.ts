import type { Weight, Weighed } from './weigh.ts';

const LIMIT = 14 * 1024;
const FONT_LIMIT = 40 * 1024;
/** More of them are only counted. */
const SHOWN = 12;

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
const whole = ({ br, styles }: Weight) => br + styles;

/** The kind of a page: what stands first in its address. */
function kindOf(path: string): string {
  const [, first = '', second] = path.split('/');
  return second === undefined ? `/${first}` : `/${first}/…`;
}

function middle(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}

function kindRow(kind: string, pages: readonly Weight[]): string {
  const most = (of: (page: Weight) => number) => Math.max(...pages.map(of));
  const bytes = pages.map(whole);
  return row([
    `\`${kind}\``,
    pages.length,
    kilobytes(middle(bytes)),
    kilobytes(Math.max(...bytes)),
    kilobytes(most(({ gzip, styles }) => gzip + styles)),
    kilobytes(most(({ scripts }) => scripts)),
  ]);
}

/** The report: a line a kind of page, then what is over the limit and what carries a script. */
export function weightsReport({ pages, fonts }: Weighed): string {
  const kinds = new Map(pages.map(({ path }) => [kindOf(path), [] as Weight[]]));
  for (const page of pages) kinds.get(kindOf(page.path))?.push(page);
  const heavy = pages.filter((page) => whole(page) > LIMIT).sort((a, b) => whole(b) - whole(a));
  const running = pages.filter(({ scripts }) => scripts > 0);
  const allFonts = fonts.reduce((sum, { bytes }) => sum + bytes, 0);
  return [
    '# Weights',
    '',
    'Written by `pnpm weights`, from the built site on its own server: bytes as they travel, in KB of 1,024 bytes. Styles stand',
    `inside the pages. Wanted: HTML and styles of a page to read at most ${LIMIT / 1024} KB, no script where none is needed,`,
    `and the fonts at most ${FONT_LIMIT / 1024} KB together.`,
    '',
    '| pages | number | middle | largest | largest, gzip | scripts |',
    '| --- | --: | --: | --: | --: | --: |',
    ...[...kinds].map(([kind, all]) => kindRow(kind, all)),
    '',
    `Fonts: ${fonts.map(({ path, bytes }) => `${path.split('/').at(-1)?.split('.')[0]} ${kilobytes(bytes)}`).join(', ')}; together ${kilobytes(allFonts)} of ${FONT_LIMIT / 1024} KB.`,
    '',
    `## Over ${LIMIT / 1024} KB, packed by Brotli`,
    '',
    ...(heavy.length > 0
      ? heavy.slice(0, SHOWN).map((page) => `- \`${page.path}\`: ${kilobytes(whole(page))} KB`)
      : ['None.']),
    ...(heavy.length > SHOWN ? [`- and ${heavy.length - SHOWN} more`] : []),
    '',
    '## With a script',
    '',
    ...running.map(({ path, scripts }) => `- \`${path}\`: ${kilobytes(scripts)} KB`),
    '',
    `The other ${pages.length - running.length} pages carry none.`,
    '',
  ].join('\n');
}
