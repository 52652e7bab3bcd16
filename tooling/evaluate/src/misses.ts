import { missesOf } from './evaluation.ts';
import { labelsOf, READ } from './measures.ts';
import type { Outcome } from './outcome.ts';

const list = (ids: readonly string[]): string => ids.join(', ') || 'none';

/** The ledger of the first candidates: each line with its weight. */
const ledger = ({ assessment }: Outcome, most = 3): string[] =>
  assessment.ranked
    .slice(0, most)
    .flatMap(({ id, fit, prior, reasons }) => [
      `  ${id} (${fit}), from ${prior.toFixed(1)}`,
      ...reasons.map(
        ({ finding, answer, decibans, basis }) =>
          `    ${decibans > 0 ? '+' : ''}${decibans.toFixed(1)} ${answer === 'absent' ? 'no ' : ''}${finding} [${basis}]`,
      ),
    ]);

/** What somebody needs to see of a case that falls short: what was wanted, what came, and the ledger behind it. */
export function describeMiss(outcome: Outcome): string[] {
  const { vignette, assessment } = outcome;
  const { gold, extract } = vignette;
  const short = missesOf(outcome);
  if (short.length === 0) return [];
  const ids = (status: string): string[] =>
    assessment.crampCriteria.filter((one) => one.status === status).map(({ id }) => id);
  const read = (['present', 'absent', 'medicines'] as const).flatMap((kind) => {
    const want = extract?.[kind] ?? [];
    const got = extract ? READ[kind](outcome) : [];
    const missing = want.filter((id) => !got.includes(id));
    const extra = got.filter((id) => !want.includes(id));
    return missing.length + extra.length === 0
      ? []
      : [`  ${kind}: not read ${list(missing)}; read too much ${list(extra)}`];
  });
  return [
    `${vignette.id}: ${short.join(', ')}`,
    `  wanted ${list(labelsOf(vignette))}; got ${list(
      assessment.ranked.slice(0, 5).map(({ id, decibans }) => `${id} ${decibans.toFixed(1)}`),
    )}`,
    `  urgency ${assessment.urgency}, acceptable ${list(gold.triage_acceptable)}; flags ${list(
      assessment.redFlags.map(({ id }) => id),
    )}`,
    `  a cramp: ${assessment.crampFit}, gold ${gold.is_cramp}; met ${list(ids('met'))}; not met ${list(ids('unmet'))}`,
    ...read,
    ...ledger(outcome),
  ];
}
