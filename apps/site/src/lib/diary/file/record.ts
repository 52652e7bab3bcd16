import * as v from 'valibot';
import { fromIso, toIso } from '../clock.ts';
import { entrySchema, type Entry } from '../entry.ts';
import { shown, type Fault } from './fault.ts';

/** An entry as files hold it: times as people and spreadsheets read them, empty fields left out. */
export type FileRecord = Readonly<Record<string, unknown>>;

export function toRecord({ at, offset, changed, ...rest }: Entry): FileRecord {
  const filled = Object.entries(rest).filter(
    ([, value]) => value !== null && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return {
    ...Object.fromEntries(filled),
    time: toIso({ at, offset }),
    changed: new Date(changed).toISOString(),
  };
}

/** The same for the same content: a row that somebody wrote without an id comes in once, however often it is read. */
function idFrom(content: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const char of content) {
    const code = char.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  return `own-${(high >>> 0).toString(36)}${(low >>> 0).toString(36)}`;
}

const isRecord = (value: unknown): value is FileRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Reads one entry of a file, or says of each field what is wrong with it. */
export function fromRecord(value: unknown, place: number): Entry | Fault[] {
  if (!isRecord(value)) return [{ place, field: null, found: shown(value), expected: 'entry' }];
  const own = (key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);
  const { time, changed, id, kind, ...fields } = Object.fromEntries(
    ['time', 'changed', 'id', 'kind', ...FIELDS].map((key) => [key, own(key)]),
  );
  const moment = typeof time === 'string' ? fromIso(time) : undefined;
  const stamp = typeof changed === 'string' ? fromIso(changed) : undefined;
  const candidate = {
    // A file of cramps need not say so in every row, nor when each was written.
    kind: kind ?? 'cramp',
    ...fields,
    id: id ?? idFrom(JSON.stringify([kind, time, fields])),
    at: moment?.at,
    offset: moment?.offset,
    changed: changed === undefined ? 0 : stamp?.at,
  };
  const result = v.safeParse(entrySchema, candidate);
  if (result.success) return result.output;
  const faults = result.issues.map((issue): Fault => {
    const key = String(issue.path?.[0]?.key ?? '');
    const field = key === 'at' || key === 'offset' ? 'time' : key;
    return { place, field, found: shown(own(field)), expected: issue.message };
  });
  return faults.filter((fault, at) => faults.findIndex(({ field }) => field === fault.field) === at);
}

/** What an entry can hold beside its kind, its id and its times, in the order of the columns. */
export const FIELDS = ['sites', 'side', 'pain', 'lasted', 'tried', 'triggers', 'remedy', 'note'] as const;
