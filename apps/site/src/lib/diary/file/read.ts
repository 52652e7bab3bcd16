import { fromCsv } from './csv.ts';
import { shown } from './fault.ts';
import { fromJson, type Read } from './json.ts';

const MB = 1024 * 1024;
/** Years of nights with long notes stay below both. */
export const MOST_BYTES = 5 * MB;
const MOST_ENTRIES = 20_000;

const refuse = (expected: string, found: unknown): Read => ({
  entries: [],
  faults: [{ place: null, field: null, found: shown(found), expected }],
});

/** Reads a file that somebody chose. It may hold anything; what comes back is entries and faults, and nothing is kept yet. */
export async function readDiaryFile(file: Blob): Promise<Read> {
  if (file.size > MOST_BYTES) return refuse('smaller', `${(file.size / MB).toFixed(1)} MB`);
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return refuse('text', file.type);
  }
  const start = text.trimStart();
  if (start === '') return refuse('not-empty', '');
  const read = /^[{[]/.test(start) ? fromJson(text, MOST_ENTRIES) : fromCsv(text, MOST_ENTRIES);
  return read.entries.length + read.faults.length > 0 ? read : refuse('not-empty', start);
}
