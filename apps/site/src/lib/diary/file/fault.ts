/** What is wrong with a file, so that a person can mend it. The words are under `diary.import`. */
export interface Fault {
  /** The entry, from 1, or the row as a spreadsheet counts it; nothing where it is the file as a whole. */
  readonly place: number | null;
  readonly field: string | null;
  /** What stands there, cut short. */
  readonly found: string;
  /** Key of what should stand there. */
  readonly expected: string;
}

const LONGEST = 60;

/** A value as it may be shown: of the file's own words, never as markup, and never a wall of it. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > LONGEST ? `${flat.slice(0, LONGEST)}…` : flat;
}
