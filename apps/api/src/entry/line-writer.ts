import type { Visited } from '../host.ts';

const FLUSH_MS = 200;
const MOST = 32 * 1024;

let written = { at: Number.NaN, time: '' };

/** A time as it stands in a line; many requests share their millisecond. */
function timeOf(at: number): string {
  if (written.at !== at) written = { at, time: new Date(at).toISOString() };
  return written.time;
}

/** A request as a line of JSON. Every value is of our own making, so nothing in it needs escaping. */
export function lineOf({ id, method, route, status, ms }: Visited, now = Date.now()): string {
  const level = status < 500 ? 'info' : 'error';
  const told = `"id":"${id}","method":"${method}","route":"${route}","status":${status},"ms":${ms.toFixed(3)}`;
  return `{"time":"${timeOf(now)}","level":"${level}",${told}}`;
}

/** Writes lines, many at a time: a line for each request must not cost a system call each. */
export class LineWriter {
  readonly #write: (text: string) => void;
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  add(line: string): void {
    this.#text += `${line}\n`;
    if (this.#text.length > MOST) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), FLUSH_MS);
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const text = this.#text;
    this.#text = '';
    if (text) this.#write(text);
  }
}
