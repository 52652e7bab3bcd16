/**
 * Cuts the two typefaces down to what the pages use and writes `generated/fonts/`: the reading face keeps its weight axis,
 * the heading face is pinned to one weight and one optical size. The fallback faces get the metrics of the real ones, so
 * that nothing moves when a font arrives late or never does.
 */
import { readFile, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subset from 'subset-font';
import { averageWidth, readMetrics, type Metrics } from './font-metrics.ts';

const BUDGET = 40 * 1024;
const ASCII = String.fromCodePoint(...Array.from({ length: 95 }, (_, i) => 32 + i));
const NAMES = 'ÀÁÂÄÅÆÇÈÉÊËÍÎÏÑÓÔÖØÙÚÜÝßàáâãäåæçèéêëìíîïñòóôõöøùúûüýÿčćďěęğıłńňőřśşšťůžźż';
const MARKS = '\u00a0£§©°±²³µ·¹º½¼¾–—‘’“”†•…′″€→←↑↓−×÷≤≥≈™';

interface Face {
  file: string;
  family: string;
  source: string;
  axes: Record<string, number | { min: number; max: number }>;
  weight: string;
  /** Metrics of the system face that stands in, in units of its em. */
  fallback: { name: string; local: string[]; widths: Record<string, number> };
}

const ARIAL =
  'a556b556c500d556e556f278g556h556i222j222k500l222m833n556o556p556q556r333s500t278u556v500w722x500y500z500 278';
const TIMES =
  'a444b500c444d500e444f333g500h500i278j278k500l278m778n500o500p500q500r333s389t278u500v500w722x500y500z444 250';
const widths = (table: string) =>
  Object.fromEntries(
    [...table.matchAll(/([a-z ])(\d+)/g)].map(([, letter = '', units]) => [letter, Number(units) / 1000]),
  );

const faces: Face[] = [
  {
    file: 'reading.woff2',
    family: 'Atkinson Hyperlegible Next',
    source:
      '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
    axes: { wght: { min: 400, max: 700 } },
    weight: '400 700',
    fallback: {
      name: 'reading fallback',
      local: ['Arial', 'Helvetica', 'Roboto', 'Liberation Sans'],
      widths: widths(ARIAL),
    },
  },
  {
    file: 'heading.woff2',
    family: 'Newsreader',
    source: '@fontsource-variable/newsreader/files/newsreader-latin-standard-normal.woff2',
    axes: { opsz: 40, wght: 460 },
    weight: '400 700',
    fallback: {
      name: 'heading fallback',
      local: ['Times New Roman', 'Times', 'Noto Serif', 'Liberation Serif'],
      widths: widths(TIMES),
    },
  },
];

function css(face: Face, metrics: Metrics) {
  const size = metrics.averageWidth / averageWidth((letter) => face.fallback.widths[letter] ?? 0.5);
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`;
  const local = face.fallback.local.map((name) => `local('${name}')`).join(', ');
  return `@font-face {
  font-family: '${face.family}';
  src: url('./${face.file}') format('woff2');
  font-weight: ${face.weight};
  font-display: swap;
}
@font-face {
  font-family: '${face.fallback.name}';
  src: ${local};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(metrics.ascent / size)};
  descent-override: ${percent(metrics.descent / size)};
  line-gap-override: 0%;
}
`;
}

/** For the pictures of pages, which are drawn by a program that wants one file a weight. */
const DRAWN = [
  { file: 'drawn-reading.ttf', of: 'reading.woff2', axes: { wght: 400 } },
  { file: 'drawn-heading.ttf', of: 'heading.woff2', axes: { opsz: 60, wght: 460 } },
];

const out = new URL('../generated/fonts/', import.meta.url);
const { resolve } = createRequire(import.meta.url);
await mkdir(out, { recursive: true });

let total = 0;
let sheet = '';
for (const face of faces) {
  const source = await readFile(resolve(face.source));
  const options = { variationAxes: face.axes, noHinting: true };
  const text = ASCII + NAMES + MARKS;
  const cut = await subset(source, text, { ...options, targetFormat: 'woff2' });
  await writeFile(new URL(face.file, out), cut);
  sheet += css(face, readMetrics(await subset(source, text, { ...options, targetFormat: 'sfnt' })));
  total += cut.length;
}
for (const { file, of, axes } of DRAWN) {
  const source = faces.find((face) => face.file === of)?.source ?? '';
  const cut = await subset(await readFile(resolve(source)), ASCII + NAMES + MARKS, {
    variationAxes: axes,
    noHinting: true,
    targetFormat: 'sfnt',
  });
  await writeFile(new URL(file, out), cut);
}
await writeFile(new URL('fonts.css', out), sheet);
if (total > BUDGET) {
  throw new Error(
    `the two fonts weigh ${total} bytes, over the ${BUDGET} they may; cut characters in build/fonts.ts`,
  );
}
console.log(`fonts: ${(total / 1024).toFixed(1)} KB`);
