/**
 * The region that a language tag names, or the first that one of a list of them names: `GB` for `en-GB`, `TW` for `zh-Hant-TW`.
 * It decides which emergency number comes first.
 */
export const regionOf = (tags: string | null | undefined): string | undefined =>
  tags?.match(/[-_]([A-Z]{2})\b/i)?.[1]?.toUpperCase();
