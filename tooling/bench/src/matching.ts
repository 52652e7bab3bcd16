import type { Profile } from '@cramps/content';
import { match } from '@cramps/content/match';
import { widestGap } from './agreement.ts';
import { knowledge, knownOf } from './knowledge.ts';
import { peers } from './peers.ts';
import { profiles } from './profiles.ts';
import { digits, markdownTable, spread, times } from './table.ts';
import { quantile, timeInTurns, type Timed } from './timing.ts';

/** The slow ones get through every so-manieth profile in the time there is. */
const EVERY = 5;
const BUDGET = 25_000;
const BUDGET_ALONE = 3_000;
const WARM_UP_ALONE = 20;

type Person = { readonly profile: Profile; readonly known: ReturnType<typeof knownOf> };

/** A match as who shows a result takes it, and with the questions that are only chosen when they are read. */
const OURS: readonly Timed<Person>[] = [
  { name: '`match` of @cramps/content', run: ({ profile }) => match(profile) },
  { name: '`match`, and its next questions read', run: ({ profile }) => match(profile).nextQuestions },
];

/** How long a match takes beside engines that were given the same lines. */
export async function matchingPart(): Promise<string> {
  const everybody = profiles.map((profile): Person => ({ profile, known: knownOf(profile) }));
  const people = everybody.filter((_, at) => at % EVERY === 0);
  const runs = peers.map(({ name, make }) => ({ name, run: make() }));
  const gaps: number[] = [];
  for (const { name, run } of runs) gaps.push(await widestGap(name, run, people));

  const calls: Timed<Person>[] = [
    ...OURS,
    ...runs.map(({ name, run }) => ({ name, run: ({ known }: Person) => run(known) })),
  ];
  const all = await timeInTurns(calls, people, { budget: BUDGET, warmUp: 1 });
  const ours = quantile(all[0] ?? [], 0.5);
  const rows = calls.map(({ name }, at) => {
    const own = all[at] ?? [];
    return [name, ...spread(own), times(quantile(own, 0.5) / ours), String(own.length)];
  });
  const alone = await timeInTurns(OURS, everybody, { budget: BUDGET_ALONE, warmUp: WARM_UP_ALONE });
  const rowsAlone = OURS.map(({ name }, at) => [name, ...spread(alone[at] ?? []), String(alone[at]?.length)]);
  const lines = knowledge.reduce((sum, one) => sum + one.lines.length, 0);
  return `## Matching, beside general engines

${knowledge.length} candidates with ${lines} lines of evidence, ${people.length} profiles as they are read from the cases. All engines take turns.

${markdownTable(['', 'half take less than', '95 % take less than', 'against ours', 'calls'], rows)}

Before they are timed, every score of every candidate is held against ours: the widest difference was
${digits(Math.max(...gaps))} decibans. So they come to the same scores from the same knowledge. How each was told:

${peers.map(({ name, how }) => `- **${name}**: ${how}.`).join('\n')}

Between engines that take a hundred times as long the machine forgets what it had at hand. The same by ourselves, for all
${everybody.length} profiles:

${markdownTable(['', 'half take less than', '95 % take less than', 'calls'], rowsAlone)}

The others only add up scores, from answers whose consequences (of medicines, age, sex and other answers) were drawn for them beforehand
and not timed. \`match\` draws those itself, and in its time also come the reasons in their order, what was not asked, red flags,
the criteria of a cramp, the remedies and the result id.
`;
}
