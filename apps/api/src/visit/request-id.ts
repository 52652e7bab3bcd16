/** A request id somebody else may have given, say a proxy: hexadecimal digits and hyphens, so that no words get into a log. */
const TAKEN_OVER = /^[0-9a-f][0-9a-f-]{6,34}[0-9a-f]$/i;

/** The id of a request: the one it came with where that is harmless, else a new one. */
export const requestId = (given: string | null | undefined): string =>
  given && TAKEN_OVER.test(given) ? given : crypto.randomUUID();
