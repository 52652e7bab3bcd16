import type { Answer } from '@cramps/content';
import type { CheckState, Suggestion } from './types.ts';

export interface Tickable extends Suggestion {
  readonly ticked: boolean;
}

/** What the confirm page lists: everything read from the text, and whatever else was confirmed before. */
export function confirmList({ suggestions, confirmed }: CheckState): Tickable[] {
  const findings = Object.entries(confirmed.findings) as [Suggestion['id'], Answer | 'unknown'][];
  const medicines = confirmed.medicines ?? [];
  const ticked = ({ kind, id, answer }: Pick<Suggestion, 'kind' | 'id' | 'answer'>) =>
    kind === 'finding'
      ? findings.some(([other, known]) => other === id && known === answer)
      : medicines.some((other) => other === id);
  const listed = new Set(suggestions.map(({ kind, id, answer }) => `${kind}:${id}:${answer}`));
  const others = [
    ...findings.flatMap(([id, answer]): Suggestion[] =>
      answer === 'unknown' ? [] : [{ kind: 'finding', id, answer, quotes: [] }],
    ),
    ...medicines.map((id): Suggestion => ({ kind: 'medicine', id, answer: 'present', quotes: [] })),
  ].filter(({ kind, id, answer }) => !listed.has(`${kind}:${id}:${answer}`));
  return [...suggestions, ...others].map((entry) => ({ ...entry, ticked: ticked(entry) }));
}
