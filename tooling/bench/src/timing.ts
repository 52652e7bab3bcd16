/** Times in milliseconds, sorted. */
export type Times = readonly number[];

/** A call to time: one input at a time, answered at once or later. */
export interface Timed<T> {
  readonly name: string;
  readonly run: (input: T) => unknown;
}

const ascending = (a: number, b: number): number => a - b;

/** The time below which this share of the calls took. */
export const quantile = (times: Times, share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? NaN;

async function timeRound<T>({ run }: Timed<T>, inputs: readonly T[], into: number[]): Promise<void> {
  for (const input of inputs) {
    const start = performance.now();
    const answer = run(input);
    // What answers at once is not made to wait a turn.
    if (answer instanceof Promise) await answer;
    into.push(performance.now() - start);
  }
}

/**
 * Times each call for every input, round after round until the milliseconds are spent. They take turns, so that whatever else
 * the machine does meets all of them. The first rounds only warm up and are not counted.
 */
export async function timeInTurns<T>(
  calls: readonly Timed<T>[],
  inputs: readonly T[],
  { budget, warmUp = 2 }: { readonly budget: number; readonly warmUp?: number },
): Promise<Times[]> {
  for (let round = 0; round < warmUp; round++) for (const call of calls) await timeRound(call, inputs, []);
  const times = calls.map((): number[] => []);
  const end = performance.now() + budget;
  do {
    for (const [at, call] of calls.entries()) await timeRound(call, inputs, times[at] ?? []);
  } while (performance.now() < end);
  return times.map((own) => own.sort(ascending));
}

/** The same for one call. */
export async function timeAlone<T>(
  run: (input: T) => unknown,
  inputs: readonly T[],
  options: { readonly budget: number; readonly warmUp?: number },
): Promise<Times> {
  const [times = []] = await timeInTurns([{ name: '', run }], inputs, options);
  return times;
}
