import { explain } from '@cramps/content/explain';
import words from '@cramps/content/words/en';
import { crampRight, inTop, overTriaged, readFindings, safe, type Outcome, type Share } from './metrics.ts';

const percent = ({ hits, of }: Share): string => (of === 0 ? '–' : `${((100 * hits) / of).toFixed(1)} %`);

/** Shares as an aligned table. */
export function table(title: string, shares: readonly Share[]): string {
  const width = Math.max(...shares.map(({ name }) => name.length));
  const rows = shares.map(
    (one) =>
      `  ${one.name.padEnd(width)}  ${percent(one).padStart(8)}  ${String(one.hits).padStart(4)} of ${one.of}`,
  );
  return [title, ...rows].join('\n');
}

/** What went wrong in a case; empty where nothing did. */
export function misses(outcome: Outcome): string[] {
  const { vignette, assessment, parsed } = outcome;
  const { gold, extract } = vignette;
  const accepted = [...gold.primary, ...gold.also_acceptable];
  const differences = (name: string, want: readonly string[], got: readonly string[]): string[] => {
    const missing = want.filter((id) => !got.includes(id));
    const extra = got.filter((id) => !want.includes(id));
    return missing.length + extra.length === 0
      ? []
      : [`${name}: not read ${missing.join(', ') || '–'}; read too much ${extra.join(', ') || '–'}`];
  };
  return [
    ...(accepted.length > 0 && !inTop(1, accepted, assessment)
      ? [
          `rank: wanted ${accepted.join(', ')}; got ${assessment.ranked
            .slice(0, 5)
            .map(({ id, decibans }) => `${id} ${decibans.toFixed(1)}`)
            .join(', ')}`,
        ]
      : []),
    ...(safe(outcome)
      ? []
      : [`unsafe: ${assessment.urgency}, acceptable ${gold.triage_acceptable.join(', ')}`]),
    ...(overTriaged(outcome)
      ? [
          `over-triaged: ${assessment.urgency}, acceptable ${gold.triage_acceptable.join(', ')}; flags ${assessment.redFlags.map(({ id }) => id).join(', ') || 'none'}`,
        ]
      : []),
    ...(gold.is_cramp === null || crampRight(outcome)
      ? []
      : [
          `cramp: ${assessment.crampFit}, gold ${gold.is_cramp}; unmet ${
            assessment.crampCriteria
              .filter((c) => c.status === 'unmet')
              .map((c) => c.id)
              .join(', ') || 'none'
          }`,
        ]),
    ...(extract ? differences('present', extract.present, readFindings(outcome, 'present')) : []),
    ...(extract ? differences('absent', extract.absent, readFindings(outcome, 'absent')) : []),
    ...(extract ? differences('medicines', extract.medicines, parsed.profile.medicines ?? []) : []),
  ];
}

/** The ledger of the first candidates, as lines. */
export function ledger({ assessment }: Outcome, most = 3): string[] {
  return explain(assessment, words)
    .candidates.slice(0, most)
    .flatMap(({ id, fit, for: speaksFor, against }) => [
      `  ${id} (${fit})`,
      ...[...speaksFor, ...against].map(
        ({ finding, decibans, basis }) =>
          `    ${decibans > 0 ? '+' : ''}${decibans.toFixed(1)} ${finding} [${basis}]`,
      ),
    ]);
}
