import type { EmergencyNumber } from '@cramps/content';

export interface NumberInCountries {
  readonly number: string;
  readonly countries: readonly string[];
}

/** The numbers, each with the countries it works in, in the order of the data; a region's own come first. */
export function byNumber(list: readonly EmergencyNumber[], region?: string): NumberInCountries[] {
  const groups = new Map<string, string[]>();
  const sorted = [...list].sort((a, b) => Number(b.country === region) - Number(a.country === region));
  for (const { country, emergency } of sorted) {
    for (const number of emergency) groups.set(number, [...(groups.get(number) ?? []), country]);
  }
  return [...groups].map(([number, countries]) => ({ number, countries }));
}
