import type { Subject } from './subjects.ts';
import type { Found } from './term-index.ts';

const keyOf = ({ kind, id }: Subject): string => `${kind}:${id}`;

/**
 * Of matches about the same thing that overlap, the longest says it best. What a term with `unless` takes is not that thing
 * at all ("red wine" is no redness).
 */
export function choose(found: readonly Found<Subject>[]): Found<Subject>[] {
  const groups = new Map<string, Found<Subject>[]>();
  for (const match of found) {
    const key = keyOf(match.value);
    const group = groups.get(key);
    if (group) group.push(match);
    else groups.set(key, [match]);
  }
  return [...groups.values()]
    .flatMap(longest)
    .sort((a, b) => a.from - b.from || b.to - a.to || (keyOf(a.value) < keyOf(b.value) ? -1 : 1));
}

/** Over the same words, a term that holds its own "not" has read more of them. */
const deniesItself = ({ value }: Found<Subject>): number => Number(value.says === 'absent');

function longest(group: readonly Found<Subject>[]): Found<Subject>[] {
  const barred = new Set<number>();
  for (const { value, taken } of group) if (value.says === 'unless') for (const at of taken) barred.add(at);
  const rest = group.filter(
    ({ value, taken }) => value.says !== 'unless' && !taken.some((at) => barred.has(at)),
  );
  if (rest.length < 2) return rest;
  const covered = new Set<number>();
  return rest
    .sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from || deniesItself(b) - deniesItself(a))
    .filter(({ from, to }) => {
      for (let at = from; at < to; at++) if (covered.has(at)) return false;
      for (let at = from; at < to; at++) covered.add(at);
      return true;
    });
}
