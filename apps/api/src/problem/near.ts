import { nearMisses } from '@cramps/content';

/** What to do about a name that is not known: the nearest ones, else where to find them. */
export function didYouMean(given: string, known: Iterable<string>, otherwise: string): string {
  const near = nearMisses(given, known);
  const mend = `Did you mean ${near.join(', ')}?`;
  return near.length > 0 ? mend : otherwise;
}
