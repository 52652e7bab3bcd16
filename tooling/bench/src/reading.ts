import { lexicon } from '@cramps/content/lexicon/en';
import { createParser } from '@cramps/content/parse';
import { HOSTILE } from './hostile.ts';
import { texts } from './profiles.ts';
import { markdownTable, milliseconds, spread, times } from './table.ts';
import { quantile, timeAlone, timeInTurns } from './timing.ts';

const BUDGET = 3_000;
const PIECES = 40;
const LENGTHS = [10, 40, 100, 400, 1000, 2000, 4000];

const parse = createParser(lexicon);
const everything = texts.join('\n');

/** Pieces of people's own words of one length, from places spread over all of them. */
const pieces = (length: number): string[] =>
  Array.from({ length: PIECES }, (_, at) => {
    const from = Math.floor((at / PIECES) * (everything.length - length));
    return everything.slice(from, from + length);
  });

/** The same words, a hundred at a time. */
function hundreds(): string[] {
  const words = everything.split(/\s+/u);
  const count = Math.floor(words.length / 100);
  return Array.from({ length: count }, (_, at) => words.slice(at * 100, at * 100 + 100).join(' '));
}

/** The lengths take turns, so that none is measured while the machine is busier. */
async function growth(): Promise<string[][]> {
  const calls = LENGTHS.map((length) => {
    const own = pieces(length);
    return { name: String(length), run: (at: number) => parse(own[at] ?? '') };
  });
  const all = await timeInTurns(calls, [...Array(PIECES).keys()], { budget: BUDGET * 5 });
  const perHundred = LENGTHS.map((length, at) => (quantile(all[at] ?? [], 0.5) / length) * 100);
  const base = perHundred[LENGTHS.indexOf(100)] ?? NaN;
  return calls.map(({ name }, at) => {
    const own = perHundred[at] ?? NaN;
    return [name, ...spread(all[at] ?? []), milliseconds(own), times(own / base)];
  });
}

async function hostile(): Promise<string[][]> {
  const rows: string[][] = [];
  for (const { name, text } of HOSTILE) {
    rows.push([name, ...spread(await timeAlone(parse, [text], { budget: BUDGET / 2 }))]);
  }
  return rows;
}

/** How long reading takes: by words, by length, of texts written to be slow; and how long it takes to make a parser. */
export async function readingPart(): Promise<string> {
  const words = await timeAlone(parse, hundreds(), { budget: BUDGET });
  const making = await timeAlone(createParser, [lexicon], { budget: BUDGET });
  const head = ['half take less than', '95 % take less than'];
  return `## Reading

The texts are those of the cases, in people's own words.

${markdownTable(
  ['', ...head],
  [
    ['100 words', ...spread(words)],
    ['making a parser from the English lexicon, once', ...spread(making)],
  ],
)}

Pieces of these texts by their length. Growth is that of the time of one character, against pieces of 100; the
shortest hardly hold a term.

${markdownTable(['characters', ...head, 'per 100 characters', 'growth'], await growth())}

4,000 characters that are meant to be slow:

${markdownTable(['', ...head], await hostile())}
`;
}
