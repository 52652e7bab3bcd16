/** What a page can set on the tag. */
export const STARTS = ['relief', 'text', 'questions'] as const;
/** What the card leads with, and where the check begins. `relief`: what to do in a cramp, then both ways into the check. */
export type Start = (typeof STARTS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
/** `auto` follows the `color-scheme` of the place where the tag stands. */
export type Theme = (typeof THEMES)[number];

/** What the checker needs to know of the tag. */
export interface Options {
  readonly locale: string;
  readonly start: Start;
  /** Level of the tag's first heading, 1–6. */
  readonly level: number;
  /** The page asks for the answers. The person still has to agree. */
  readonly shareAnswers: boolean;
  /** Country of the reader as two letters, where the tag or the browser names it. */
  readonly region: string | undefined;
}

/** The value if it is one of the list, else the first of the list. */
export const oneOf = <T extends string>(list: readonly [T, ...T[]], value: string | null): T =>
  list.find((each) => each === value) ?? list[0];

const DEFAULT_LEVEL = 2;

export const headingLevel = (value: string | null): number =>
  Number(value?.match(/^[1-6]$/)?.[0] ?? DEFAULT_LEVEL);

/** The locale of the list that fits a language tag best: the same, else the same language, else the first. */
export function localeFor(list: readonly string[], tag: string | null): string {
  const language = tag?.split('-')[0]?.toLowerCase();
  const whole = list.find((each) => each === tag);
  return whole ?? list.find((each) => each.split('-')[0] === language) ?? list[0] ?? '';
}
