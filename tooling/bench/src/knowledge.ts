import type { Answer, FindingId } from '@cramps/content';
import { createMatcher, model, type Profile } from '@cramps/content/match';

/** That a finding was answered so. */
export interface Condition {
  readonly finding: FindingId;
  readonly answer: Answer;
}

/** A line of evidence as any engine can take it: what has to hold, what may not, and what it adds. */
export interface Line extends Condition {
  readonly decibans: number;
  /** Weightier lines of its correlation group: where one of them holds, this one does not count. */
  readonly unless: readonly Condition[];
}

export interface Knowledge {
  readonly candidate: string;
  readonly prior: number;
  readonly lines: readonly Line[];
}

/** What an engine makes of the answers: decibans by candidate. */
export type Scores = ReadonlyMap<string, number>;

/** What is known of a person, with everything that follows from it. */
export type Known = Readonly<Partial<Record<FindingId, Answer>>>;

const byWeight = (a: Line, b: Line): number =>
  Math.abs(b.decibans) - Math.abs(a.decibans) || (a.finding < b.finding ? -1 : 1);

/** Every candidate of the content with its lines, the correlation groups written out as exceptions. */
export const knowledge: readonly Knowledge[] = model.candidates.map(({ id, prior, evidence }) => {
  const groups = new Map<string, Condition[]>();
  const groupOf = new Map<Line, string | null>();
  const counting = evidence.filter(({ decibans }) => decibans !== 0);
  for (const { finding, answer, decibans, group } of counting) {
    const line = { finding, answer, decibans, unless: [] };
    groupOf.set(line, group ?? model.findings[finding]?.group ?? null);
  }
  const lines = [...groupOf.keys()].sort(byWeight).map((line): Line => {
    const group = groupOf.get(line);
    if (!group) return line;
    const unless = groups.get(group) ?? [];
    groups.set(group, [...unless, { finding: line.finding, answer: line.answer }]);
    return { ...line, unless };
  });
  return { candidate: id, prior, lines };
});

const holds = (known: Known, { finding, answer }: Condition): boolean => known[finding] === answer;

/** Whether the answers bring a line into play and no weightier one of its group. */
export const counts = (known: Known, line: Line): boolean =>
  holds(known, line) && !line.unless.some((other) => holds(known, other));

/** A candidate for each finding, which a yes moves up by one and a no down: its score tells what is known of the finding. */
const probe = createMatcher({
  ...model,
  candidates: (Object.keys(model.findings) as FindingId[]).map((finding) => ({
    kind: 'cause',
    id: finding as string as (typeof model.candidates)[number]['id'],
    care: 'self-care',
    prior: 0,
    evidence: (['present', 'absent'] as const).map((answer) => ({
      finding,
      answer,
      decibans: answer === 'present' ? 1 : -1,
      basis: 'judgement',
      sources: [],
      group: null,
    })),
  })),
});

/** The answers with what follows from medicines, age, sex and other answers: engines that only add get them drawn already. */
export function knownOf(profile: Profile): Known {
  const answered = probe.match(profile).ranked.filter(({ decibans }) => decibans !== 0);
  return Object.fromEntries(
    answered.map(({ id, decibans }) => [id, decibans > 0 ? 'present' : 'absent'] as const),
  );
}
