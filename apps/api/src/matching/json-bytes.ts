const encoder = new TextEncoder();

/** JSON in UTF-8. */
export const utf8 = (json: string): Uint8Array => encoder.encode(json);

/** An item of a list: as the first of its list, and with the comma that parts it from the one before. */
export interface Item {
  readonly first: Uint8Array;
  readonly next: Uint8Array;
}

export function item(json: string): Item {
  const next = utf8(`,${json}`);
  return { first: next.subarray(1), next };
}

/** Where JSON is put together. There is one, as nothing waits while an answer is written; it grows to the longest of them. */
let room = new Uint8Array(128 * 1024);

/**
 * JSON that is put together from pieces in UTF-8. Copying bytes that are there costs a tenth of joining the same strings,
 * which have to be flattened and encoded each time.
 */
export class JsonBytes {
  #length = 0;

  bytes(piece: Uint8Array): void {
    room.set(piece, this.#reserve(piece.length));
  }

  /** Text of ASCII characters alone: too short to be worth a call that encodes it. */
  ascii(text: string): void {
    const at = this.#reserve(text.length);
    for (let index = 0; index < text.length; index++) room[at + index] = text.charCodeAt(index);
  }

  list(items: readonly Item[]): void {
    let part: keyof Item = 'first';
    for (const each of items) {
      this.bytes(each[part]);
      part = 'next';
    }
  }

  whole(): Uint8Array<ArrayBuffer> {
    return room.slice(0, this.#length);
  }

  /** Where the next bytes go. */
  #reserve(more: number): number {
    const at = this.#length;
    this.#length += more;
    if (this.#length > room.length) {
      const larger = new Uint8Array(2 * this.#length);
      larger.set(room.subarray(0, at));
      room = larger;
    }
    return at;
  }
}
