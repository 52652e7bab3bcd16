/** How many things of a list are given at a time, if nobody asks for more or fewer. */
export const PAGE = 50;

/** The place in a list after an id, as a client hands it back. It is opaque, so that how it is made may change. */
export const cursorAfter = (id: string): string =>
  btoa(id).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');

/** The id a cursor was made of, or null for what was never one. */
export function idOf(cursor: string): string | null {
  try {
    return atob(cursor.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return null;
  }
}

/** How many hits a search gives, if nobody asks for more or fewer. */
export const HITS = 20;

/** How many questions are given at a time, if nobody asks for more or fewer. */
export const QUESTIONS = 3;
