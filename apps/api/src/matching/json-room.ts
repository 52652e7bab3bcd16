/** JSON that is kept in a room: where it begins and ends there. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

const encoder = new TextEncoder();

/**
 * Where answers are put together out of pieces of JSON in UTF-8. Pieces that are kept stand in front; behind them is room
 * for one answer, as nothing waits while it is written. Copying bytes costs a tenth of joining the same strings, which have
 * to be flattened and encoded each time; and copying within one room does without an object for each piece.
 */
export class JsonRoom {
  #bytes = new Uint8Array(512 * 1024);
  #kept = 0;
  #end = 0;

  /** Keeps JSON for all answers to come. Not while an answer is written, which would lose its beginning. */
  keep(json: string): Piece {
    const start = this.#kept;
    this.#end = start;
    this.text(json);
    this.#kept = this.#end;
    return { start, end: this.#end };
  }

  /** Begins an answer. */
  begin(): void {
    this.#end = this.#kept;
  }

  /** Goes on with a piece, or with a part of it. */
  copy(start: number, end: number): void {
    const at = this.#end;
    this.#reserve(end - start);
    this.#bytes.copyWithin(at, start, end);
    this.#end = at + end - start;
  }

  piece({ start, end }: Piece): void {
    this.copy(start, end);
  }

  /** Goes on with the pieces of a list, with a comma between them. */
  list(pieces: readonly Piece[]): void {
    for (let index = 0; index < pieces.length; index++) {
      if (index > 0) this.comma();
      this.piece(pieces[index] as Piece);
    }
  }

  comma(): void {
    this.#reserve(1);
    this.#bytes[this.#end++] = 0x2c;
  }

  /** Goes on with a number; it is too short to be worth a call that encodes it. */
  number(value: number): void {
    const digits = `${value}`;
    this.#reserve(digits.length);
    for (let index = 0; index < digits.length; index++) this.#bytes[this.#end++] = digits.charCodeAt(index);
  }

  /** Goes on with JSON that is nowhere kept. */
  text(json: string): void {
    // A UTF-16 unit is at most three bytes.
    this.#reserve(3 * json.length);
    this.#end += encoder.encodeInto(json, this.#bytes.subarray(this.#end)).written;
  }

  /** The answer. */
  whole(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(this.#kept, this.#end);
  }

  #reserve(more: number): void {
    if (this.#end + more <= this.#bytes.length) return;
    const larger = new Uint8Array(2 * (this.#end + more));
    larger.set(this.#bytes.subarray(0, this.#end));
    this.#bytes = larger;
  }
}
