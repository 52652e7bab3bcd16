/** A page that does nothing else for longer than this feels stuck on a slow phone, where all takes four times as long. */
const LONGEST_MS = 8;

/**
 * Pauses for long work in slices, such as `createParserInSlices`: when a slice ends more than a moment after the last pause,
 * the page gets its turn first.
 */
export function breather(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < LONGEST_MS) return undefined;
    return new Promise<void>((done) => setTimeout(done)).then(() => {
      last = performance.now();
    });
  };
}
