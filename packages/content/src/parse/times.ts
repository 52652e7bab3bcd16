import type { Lexicon } from '../words.ts';
import type { Reading } from './reading.ts';
import type { ScopeWords } from './scope.ts';
import type { Subject } from './subjects.ts';
import type { Found } from './term-index.ts';

/** How many words may stand between a time and what it belongs to. */
const NEAR = 3;

/**
 * A time belongs to what stands right before it. "Diabetic for years", "on amlodipine since March" and "two pints every night"
 * tell nothing of how long or how often the leg hurts: those times are left out.
 */
export function createTimes({
  times,
  habits,
  conditions,
}: Pick<Lexicon, 'times' | 'habits' | 'conditions'>): (
  matches: readonly Found<Subject>[],
  reading: Reading,
  words: Pick<ScopeWords, 'lists' | 'opens'>,
) => readonly Found<Subject>[] {
  const isTime = idsIn(times);
  const isStanding = idsIn([...habits, ...conditions]);
  const isLasting = (match: Found<Subject>): boolean => match.value.kind === 'medicine' || isStanding(match);

  return (matches, reading, { lists, opens }) => {
    const things = matches.filter((match) => !isTime(match) && isThing(match));
    return matches.filter((match) => {
      if (!isTime(match)) return true;
      // "Began getting cramps" names the complaint itself.
      if (things.some((thing) => !isLasting(thing) && thing.from < match.to && thing.to > match.from))
        return true;
      const before = things.filter(({ to }) => to <= match.from).sort((a, b) => b.to - a.to)[0];
      if (!before || match.from - before.to > NEAR) return true;
      for (let at = before.to; at <= match.from; at++)
        if (reading.breaks(at) || reading.has(at, lists) || reading.has(at, opens)) return true;
      return !isLasting(before);
    });
  };
}

const idsIn = (list: readonly string[]): ((match: Found<Subject>) => boolean) => {
  const ids = new Set(list);
  return ({ value }) => value.kind === 'finding' && ids.has(value.id);
};

/** What a time can belong to: what somebody has, does or takes. */
const isThing = ({ value }: Found<Subject>): boolean => value.kind === 'finding' || value.kind === 'medicine';
