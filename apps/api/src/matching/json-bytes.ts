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

/**
 * JSON that is put together from pieces in UTF-8. Copying bytes that are there costs a tenth of joining the same strings,
 * which have to be flattened and encoded each time.
 */
export class JsonBytes {
  /** Bytes, or how many characters of `#ascii` stand here. */
  readonly #pieces: (Uint8Array | number)[] = [];
  #ascii = '';
  #length = 0;

  bytes(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }

  /** Text of ASCII characters alone. All of it is encoded together at the end, since a call costs more than its text. */
  ascii(text: string): void {
    this.#pieces.push(text.length);
    this.#ascii += text;
    this.#length += text.length;
  }

  list(items: readonly Item[]): void {
    let part: keyof Item = 'first';
    for (const each of items) {
      this.bytes(each[part]);
      part = 'next';
    }
  }

  whole(): Uint8Array<ArrayBuffer> {
    const whole = new Uint8Array(this.#length);
    const ascii = utf8(this.#ascii);
    let at = 0;
    let read = 0;
    for (const piece of this.#pieces) {
      const bytes = typeof piece === 'number' ? ascii.subarray(read, (read += piece)) : piece;
      whole.set(bytes, at);
      at += bytes.length;
    }
    return whole;
  }
}
