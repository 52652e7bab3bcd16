import { ABLATIONS } from './ablations.ts';
import { GROUPS, type Confusion } from './confusion.ts';
import type { Evaluation, FileResult, Figure, SetResult } from './evaluation.ts';
import { MATCHING, MEASURES, type Count } from './measures.ts';
import { RENEW } from './snapshot.ts';
import { markdownTable, percent, spread } from './table.ts';

const BEGINNING = `# How well it reads and ranks

Made by \`${RENEW}\` from the case files in \`packages/content/cases\`. Do not edit it: a test makes it anew and compares.
What each line counts, and what it cannot show: [decision 018](../decisions/018-measuring-on-cases.md).

Each case is a short text in a person's own words, written for this project after a published case or a real account. The text
alone is read, and what was read is matched. Nobody confirms what was read, as a person would on the site. Behind each share
stands the count, and in brackets the range in which 95 % of the shares lie when as many cases are drawn again and again from
these (bootstrap, seeded). With so few cases the ranges are wide. Where a share is 0 or 100 % the range shrinks to nothing, and that
is not certainty: after no miss in n cases, up to about 3 in n may still be missed.

- **top-1, top-3, top-5**: a label of the case is among the first so many. **strict**: the labels that a reader put first alone.
- **missed emergency**: only an emergency is right, and the answer was an appointment or self-care. **safe**: at most one level
  below the lowest level that is right. **over-triaged**: above the highest level that is right.
- **cramp or not**: whether the answer calls it a cramp, against the label.
- **present, absent, medicines**: of what was read how much is right (precision), and of what stands there how much was read
  (recall).
- **development** cases were looked at while the software was made; **studied** cases were written apart from it, then read to mend what it missed. Nobody read the **held-out** ones: theirs are the figures to trust.`;

const cell = (figure: Figure | undefined): string =>
  figure === undefined
    ? '–'
    : `${percent(figure)} (${figure.hits}/${figure.of}) [${spread(figure.interval)}]`;

const short = (count: Count | undefined): string =>
  count === undefined || count.of === 0 ? '–' : `${percent(count)} (${count.hits}/${count.of})`;

function headline({ files }: Evaluation): string {
  const head = ['', ...files.map(({ name, set, cases }) => `${name} (${set}, ${cases} cases)`)];
  const rows = MEASURES.flatMap(({ name }) =>
    files.some(({ figures }) => figures[name])
      ? [[name, ...files.map(({ figures }) => cell(figures[name]))]]
      : [],
  );
  return ['## By file', markdownTable(head, rows)].join('\n\n');
}

function readingOrMatching({ files }: Evaluation): string {
  const labelled = files.filter((file) => file.fromLabels !== null);
  if (labelled.length === 0) return '';
  const head = ['', ...labelled.flatMap(({ name }) => [`${name}: as read`, `${name}: as labelled`])];
  const rows = MATCHING.map(({ name }) => [
    name,
    ...labelled.flatMap(({ figures, fromLabels }) => [short(figures[name]), short(fromLabels?.[name])]),
  ]);
  return [
    '## Reading or matching?',
    'Some files say what a careful reader takes from each text. Matched from that, the reading can do no harm, and what is still' +
      ' missed is missed by the matching. The labels know fewer findings than the reading does, so they can also do worse.',
    markdownTable(head, rows),
  ].join('\n\n');
}

function queries({ files }: Evaluation): string {
  const asked = files.filter((file) => file.queries !== null);
  if (asked.length === 0) return '';
  return [
    '## Words from a search box',
    'A few words, as somebody types them: what they suggest, among the first; and the medicines they name.',
    markdownTable(
      ['', 'top-1', 'top-3', 'medicines recall'],
      asked.map(({ name, queries: counts }) => [
        name,
        short(counts?.['top-1']),
        short(counts?.['top-3']),
        short(counts?.['medicines recall']),
      ]),
    ),
  ].join('\n\n');
}

const SHOWN = ['top-1', 'top-3', 'safe', 'over-triaged', 'urgency exact', 'cramp or not'];

function subgroups({ subgroups: groups, figures, cases }: SetResult): string {
  return markdownTable(
    ['', 'cases', ...SHOWN],
    [
      ['everybody', String(cases), ...SHOWN.map((name) => short(figures[name]))],
      ...Object.entries(groups).map(([name, group]) => [
        name,
        String(group.cases),
        ...SHOWN.map((measure) => short(group.figures[measure])),
      ]),
    ],
  );
}

const ablations = ({ ablations: parts, figures }: SetResult): string =>
  markdownTable(
    ['', ...SHOWN],
    [
      ['whole', ...SHOWN.map((name) => short(figures[name]))],
      ...Object.keys(ABLATIONS).map((name) => [
        name,
        ...SHOWN.map((measure) => short(parts[name]?.[measure])),
      ]),
    ],
  );

const bands = ({ calibration }: SetResult): string =>
  markdownTable(
    ['fit', 'is a label', 'leads, and is a label'],
    calibration.map(({ band, labelled, leading }) => [
      band === 'none' ? 'little' : band,
      short(labelled),
      short(leading),
    ]),
  );

function grid(cells: Confusion): string {
  const shown = GROUPS.filter((row) => GROUPS.some((to) => cells[row]?.[to] ?? cells[to]?.[row]));
  return markdownTable(
    ['labelled, then what came first', ...shown],
    shown.map((row) => [row, ...shown.map((to) => String(cells[row]?.[to] ?? '·'))]),
  );
}

/** What a split of the cases in five says about over-fitting. */
export const fittedPart = ({ set, folds }: SetResult): string => {
  const names = MEASURES.map(({ name }) => name).filter((name) => folds.whole[name]);
  return [
    `The ${set} cases in five folds, seeded. ${folds.terms.hits} of the ${folds.terms.of} terms that match in these cases match in one fold alone. Take each` +
      ' of them away from its own fold, as if it had been written for it, and read that fold again. Most were not, so the loss is the most' +
      ' that can have been fitted in this way. The cases are few: most of what people say is said in one fold only.',
    markdownTable(
      ['', 'whole', "without the fold's own terms"],
      names.map((name) => [name, short(folds.whole[name]), short(folds.withoutOwnTerms[name])]),
    ),
    `The few numbers that cases had a say in are those of "cramp or not". As they are: ${short(folds.cramp)}. Chosen anew on four` +
      ` folds and scored on the fifth: ${short(folds.crampRefitted)}.`,
  ].join('\n\n');
};

const ofSet = (result: SetResult): string =>
  [
    `## The ${result.set} cases together`,
    '### Groups of people',
    'Few cases each: a hint where to look, no more.',
    subgroups(result),
    '### Do the bands keep their promise?',
    'Of all candidates in a band, how many are a label of their case. A stronger word has to be right more often.',
    bands(result),
    '### What is taken for what',
    'Each case once. A row is the group of its label, a column the group of the candidate that came first.',
    grid(result.confusion),
    '### How much rests on these very cases',
    fittedPart(result),
    '### What each part is worth',
    'The same cases with one part of the model taken out.',
    ablations(result),
  ].join('\n\n');

function misses({ name, misses: cases }: FileResult): string {
  const rows = Object.entries(cases).map(([id, list]) => [id, list.join(', ')]);
  return [`### ${name}`, rows.length === 0 ? 'None.' : markdownTable(['case', 'falls short on'], rows)].join(
    '\n\n',
  );
}

/** The whole report. The same cases and the same content give the same bytes, on any machine. */
export function report(evaluation: Evaluation): string {
  const parts = [
    BEGINNING,
    headline(evaluation),
    readingOrMatching(evaluation),
    queries(evaluation),
    ...evaluation.sets.map(ofSet),
    '## Every case that falls short',
    'Each with its ledger: `npx -y pnpm@12 evaluate`.',
    ...evaluation.files.map(misses),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
