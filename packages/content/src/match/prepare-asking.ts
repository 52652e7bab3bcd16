import type { Question, Urgency } from '../types.ts';
import { Divergence, stepsOf, tells } from './information.ts';
import type {
  Asking,
  PreparedCandidate,
  PreparedFindings,
  PreparedFlag,
  PreparedPage,
  Waiting,
} from './prepared.ts';
import { eachWaiting } from './risk.ts';

const byId = (a: Question, b: Question): number => (a.id < b.id ? -1 : 1);

/** A page for each question that joins no other, with the findings of those that join it. */
function preparePages(questions: readonly Question[], { numbers }: PreparedFindings): PreparedPage[] {
  const inOrder = [...questions].sort(byId);
  return inOrder
    .filter(({ joins }) => joins === null)
    .map(({ id, form, safety, onlyFor, asks }) => {
      const joined = inOrder.filter(({ joins }) => joins === id).flatMap((other) => other.asks);
      const all = [...asks, ...joined].map((finding) => numbers.get(finding) as number);
      return { question: id, form, safety, onlyFor, asks: all };
    });
}

/** Works out what every answer would tell somebody of whom nothing is known. */
export function prepareAsking(
  questions: readonly Question[],
  findings: PreparedFindings,
  candidates: readonly PreparedCandidate[],
  flags: readonly PreparedFlag[],
): Asking {
  const count = findings.ids.length;
  const divergence = new Divergence();
  const information = new Float64Array(count);
  const told = candidates.map(({ lines, columns, prior }) =>
    Float64Array.from(lines, (line, place) => {
      const ticks = tells(columns, place, stepsOf(prior), divergence);
      information[line.finding] = (information[line.finding] ?? 0) + ticks;
      return ticks;
    }),
  );
  const nobody = new Uint8Array(count);
  const waiting = flags.map((flag) => {
    const list: Waiting[] = [];
    eachWaiting(flag, nobody, (finding, ticks) => list.push({ finding, ticks }));
    return list;
  });
  const summed = (urgency: Urgency): Waiting[] => {
    const sums = new Map<number, number>();
    flags.forEach(({ flag }, at) => {
      if (flag.urgency !== urgency) return;
      for (const { finding, ticks } of waiting[at] ?? []) sums.set(finding, (sums.get(finding) ?? 0) + ticks);
    });
    return [...sums].map(([finding, ticks]) => ({ finding, ticks }));
  };
  const completing = {
    emergency: summed('emergency'),
    urgent: summed('urgent'),
    routine: summed('routine'),
    'self-care': summed('self-care'),
  };
  return { pages: preparePages(questions, findings), divergence, information, told, completing, waiting };
}
