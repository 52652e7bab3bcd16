import { utf8, type JsonBytes } from './json-bytes.ts';

/**
 * A list whose items are always the same, in the same order, though seldom all of them: written as JSON once, and copied in
 * as few stretches as what is left out allows.
 */
export class Sequence<T> {
  readonly #items: readonly T[];
  readonly #bytes: Uint8Array;
  /** Where each item begins, with the comma before it; at last, where all end. */
  readonly #starts: number[] = [];

  constructor(items: readonly T[], json: (item: T) => string) {
    this.#items = items;
    const parts = items.map((item) => utf8(`,${json(item)}`));
    let length = 0;
    for (const part of parts) {
      this.#starts.push(length);
      length += part.length;
    }
    this.#starts.push(length);
    this.#bytes = new Uint8Array(length);
    for (const [at, part] of parts.entries()) this.#bytes.set(part, this.#starts[at]);
  }

  /** Writes some of the items, without the brackets. False, and nothing written, where they are not in this order. */
  write(json: JsonBytes, wanted: readonly T[]): boolean {
    const stretches = this.#stretches(wanted);
    if (!stretches) return false;
    let first = 1;
    for (const [from, to] of stretches) {
      json.bytes(this.#bytes.subarray((this.#starts[from] ?? 0) + first, this.#starts[to]));
      first = 0;
    }
    return true;
  }

  #stretches(wanted: readonly T[]): [from: number, to: number][] | null {
    const stretches: [number, number][] = [];
    let at = 0;
    let stretch: [number, number] | undefined;
    for (const item of wanted) {
      if (this.#items[at] !== item) {
        at = this.#items.indexOf(item, at);
        if (at < 0) return null;
        stretch = undefined;
      }
      at += 1;
      if (stretch) stretch[1] = at;
      else stretches.push((stretch = [at - 1, at]));
    }
    return stretches;
  }
}
