/** A page that does nothing else for longer than this feels stuck on a slow phone, where all takes four times as long. */
const LONGEST_MS = 5;

/** Lets the browser see to whatever waits before the work goes on: a click, a key, a frame. */
export const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Pauses for long work in slices, such as `createParserInSlices`: when a slice ends more than a moment after the last pause,
 * the page gets its turn first.
 */
export function breather(): () => Promise<void> | undefined {
  let last = performance.now();
  return () => {
    if (performance.now() - last < LONGEST_MS) return undefined;
    return breath().then(() => {
      last = performance.now();
    });
  };
}
