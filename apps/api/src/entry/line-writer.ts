import type { Visited } from '../host.ts';

const FLUSH_MS = 200;
const MOST = 32 * 1024;

/** A request as a line of JSON. Every value is of our own making, so nothing in it needs escaping. */
export function lineOf({ id, method, route, status, ms }: Visited, now = new Date()): string {
  const level = status < 500 ? 'info' : 'error';
  const told = `"id":"${id}","method":"${method}","route":"${route}","status":${status},"ms":${ms.toFixed(3)}`;
  return `{"time":"${now.toISOString()}","level":"${level}",${told}}`;
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
