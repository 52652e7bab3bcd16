/**
 * A request id somebody else may have given, say a proxy: the 32 hexadecimal digits of a UUID, with its hyphens or without. So no
 * words get into a log, and every id can be named by a URN.
 */
const TAKEN_OVER = /^[0-9a-f]{8}(-?)[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{4}\1[0-9a-f]{12}$/i;

/** The id of a request: the one it came with where that is harmless, else a new one. */
export const requestId = (given: string | null | undefined): string =>
  given && TAKEN_OVER.test(given) ? given : crypto.randomUUID();

/** The name of a request everywhere: its id in the one way in which a UUID is written. */
export const requestUrn = (id: string): string =>
  `urn:uuid:${id.replaceAll('-', '').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
