import type { Entry } from '../entry.ts';
import type { Contents } from '../store/table.ts';
import { shown, type Fault } from './fault.ts';
import { fromRecord, toRecord } from './record.ts';

const FORMAT = 'cramps-diary';
const FILE_VERSION = 1;

export interface Read {
  readonly entries: readonly Entry[];
  readonly faults: readonly Fault[];
}

/** The whole diary as JSON. Records that cannot be read go along as they are, so that nothing is lost with them. */
export function toJson({ entries, unreadable }: Contents, saved: string): string {
  const file = {
    format: FORMAT,
    version: FILE_VERSION,
    saved,
    entries: entries.map(toRecord),
    ...(unreadable.length > 0 ? { unreadable } : {}),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const refuse = (expected: string, found: unknown): Read => ({
  entries: [],
  faults: [{ place: null, field: null, found: shown(found), expected }],
});

/** Each entry that can be read, and what is wrong with each other one. */
export function readList(list: readonly unknown[], firstPlace: number): Read {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  list.forEach((value, at) => {
    const read = fromRecord(value, at + firstPlace);
    if (Array.isArray(read)) faults.push(...read);
    else entries.push(read);
  });
  return { entries, faults };
}

export function fromJson(text: string, mostEntries: number): Read {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return refuse('json', text.slice(-40));
  }
  const { format, version, entries } = (typeof file === 'object' && file !== null ? file : {}) as Record<
    string,
    unknown
  >;
  if (format !== FORMAT) return refuse('diary', format ?? Object.keys(file ?? {}).slice(0, 5));
  if (typeof version !== 'number' || version > FILE_VERSION) return refuse('file-version', version);
  if (!Array.isArray(entries)) return refuse('entries', entries);
  if (entries.length > mostEntries) return refuse('fewer', entries.length);
  return readList(entries, 1);
}
