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

  /** Whether all of its items are wanted, in their order. */
  isWhole(wanted: readonly T[]): boolean {
    return wanted.length === this.#items.length && wanted.every((item, at) => item === this.#items[at]);
  }

  /** Writes some of the items, without the brackets. False, and nothing written, where they are not in this order. */
  write(json: JsonBytes, wanted: readonly T[]): boolean {
    if (!this.#holds(wanted)) return false;
    const items = this.#items;
    let at = 0;
    let comma = 1;
    for (let index = 0; index < wanted.length; comma = 0) {
      while (items[at] !== wanted[index]) at++;
      const from = at;
      while (index < wanted.length && items[at] === wanted[index]) {
        at++;
        index++;
      }
      json.bytes(this.#bytes.subarray((this.#starts[from] ?? 0) + comma, this.#starts[at]));
    }
    return true;
  }

  /** Whether these are items of it, each once and in its order. */
  #holds(wanted: readonly T[]): boolean {
    let index = 0;
    for (const item of this.#items) if (item === wanted[index]) index++;
    return index === wanted.length;
  }
}
