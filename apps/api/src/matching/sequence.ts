import type { JsonRoom } from './json-room.ts';

/** Items of a sequence as stretches of neighbours: where each begins and where the next one after it would stand, by turns. */
export type Stretches = readonly number[];

/** Some of the items of a list that is always the same, in its order; null where they are not. */
export function stretchesOf<T>(items: readonly T[], wanted: readonly T[]): Stretches | null {
  const stretches: number[] = [];
  let index = 0;
  for (let at = 0; index < wanted.length; at++) {
    while (at < items.length && items[at] !== wanted[index]) at++;
    if (at === items.length) return null;
    const from = at;
    while (index < wanted.length && at < items.length && items[at] === wanted[index]) {
      at++;
      index++;
    }
    stretches.push(from, at);
  }
  return stretches;
}

/** A list that is kept as JSON: any of its items are copied in as few stretches as what is left out allows. */
export class Sequence {
  /** Where each item begins, with the comma before it; at last, where all end. */
  readonly #starts: readonly number[];

  constructor(room: JsonRoom, items: readonly string[]) {
    const pieces = items.map((json) => room.keep(`,${json}`));
    this.#starts = [...pieces.map(({ start }) => start), pieces.at(-1)?.end ?? 0];
  }

  /** Writes some of the items, without the brackets. */
  write(room: JsonRoom, stretches: Stretches): void {
    let comma = 1;
    for (let at = 0; at < stretches.length; at += 2, comma = 0) {
      const start = this.#starts[stretches[at] as number] as number;
      room.copy(start + comma, this.#starts[stretches[at + 1] as number] as number);
    }
  }
}
