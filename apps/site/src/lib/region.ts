import { emergencyNumbers } from '@cramps/content';

/** The country that the language of a browser names, if its emergency number is known; it decides which number is first. */
export function regionOf(languages: string | null | undefined): string | undefined {
  const named = languages?.match(/^[a-z]{2,3}-([A-Z]{2})\b/)?.[1];
  return emergencyNumbers.find(({ country }) => country === named)?.country;
}
