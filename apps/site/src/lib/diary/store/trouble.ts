/** Why the diary cannot be kept as it should; the words are under `diary.trouble`. */
export type Trouble =
  /** The device has no room left. */
  | 'full'
  /** The browser keeps nothing, as in some private windows. */
  | 'denied'
  /** What is kept cannot be opened. */
  | 'broken'
  /** What is kept was written by a later version of this page. */
  | 'newer'
  /** An older version is open in another tab. */
  | 'blocked'
  /** A later version is open in another tab; this page let go. */
  | 'outdated'
  /** The store was taken away while the page was open. */
  | 'gone'
  /** Some entries cannot be read; the others are there. */
  | 'partly';

const NAMES: Readonly<Record<string, Trouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  SecurityError: 'denied',
  NotAllowedError: 'denied',
};

const nameOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : '';

/** Why opening failed. Firefox refuses with an InvalidStateError in a private window, and some browsers have no store at all. */
export function openingTrouble(error: unknown): Trouble {
  const name = nameOf(error);
  if (name === 'InvalidStateError' || name === 'ReferenceError' || name === 'TypeError') return 'denied';
  return NAMES[name] ?? 'broken';
}

/** Why writing or reading failed. */
export function keepingTrouble(error: unknown): Trouble {
  const name = nameOf(error);
  return name === 'InvalidStateError' ? 'gone' : (NAMES[name] ?? 'broken');
}
