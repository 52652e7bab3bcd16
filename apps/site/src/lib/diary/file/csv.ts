import Papa from 'papaparse';
import type { Entry } from '../entry.ts';
import { shown, type Fault } from './fault.ts';
import { readList, type Read } from './json.ts';
import { FIELDS, toRecord, type FileRecord } from './record.ts';

const COLUMNS = ['time', 'kind', ...FIELDS, 'id', 'changed'] as const;
const LISTS = new Set<string>(['sites', 'tried', 'triggers']);
const BETWEEN = '; ';
const BYTE_ORDER = '\uFEFF';

/**
 * A spreadsheet runs a cell that begins like a formula. A quote in front makes it text; a quote that was there gets one of
 * its own, so that reading takes away exactly what writing put there.
 */
const guard = (cell: string): string => (/^['=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell);
const unguard = (cell: string): string => (/^'['=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell);

/** The whole diary as a table: one row an entry, with a mark in front by which spreadsheets know the letters. */
export function toCsv(entries: readonly Entry[]): string {
  const rows = entries.map(toRecord).map((record) =>
    COLUMNS.map((column) => {
      const value = record[column];
      return guard(Array.isArray(value) ? value.join(BETWEEN) : String(value ?? ''));
    }),
  );
  return BYTE_ORDER + Papa.unparse([[...COLUMNS], ...rows]);
}

function recordOf(row: readonly string[], columns: ReadonlyMap<string, number>): FileRecord {
  const cells = [...columns].flatMap(([column, at]): [string, unknown][] => {
    // A note may begin or end with a blank; nothing else means anything by one.
    const cell = unguard(column === 'note' ? (row[at] ?? '') : (row[at] ?? '').trim());
    if (cell === '') return [];
    if (LISTS.has(column)) return [[column, cell.split(/[;,\s]+/).filter(Boolean)]];
    // A pain that is no number stays as it is, to be told of.
    return [[column, column === 'pain' && /^\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell]];
  });
  return Object.fromEntries(cells);
}

const refuse = (expected: string, found: unknown, place: number | null = null): Read => ({
  entries: [],
  faults: [{ place, field: null, found: shown(found), expected } satisfies Fault],
});

/** A table as this page or a spreadsheet saved it, whatever stands between its cells. */
export function fromCsv(text: string, mostEntries: number): Read {
  const { data, errors } = Papa.parse<string[]>(text, { skipEmptyLines: false });
  const [head = [], ...rows] = data;
  const names = head.map((cell) => cell.trim().toLowerCase());
  const columns = new Map(
    COLUMNS.filter((column) => names.includes(column)).map((column) => [
      column as string,
      names.indexOf(column),
    ]),
  );
  if (!columns.has('time')) return refuse('columns', head.join(', '), 1);
  const torn = errors.find(({ type }) => type === 'Quotes');
  if (torn) return refuse('quotes', data[torn.row ?? 0]?.join(', '), (torn.row ?? 0) + 1);
  const filled = rows
    .map((row, at) => ({ row, place: at + 2 }))
    .filter(({ row }) => row.some((cell) => cell.trim()));
  if (filled.length > mostEntries) return refuse('fewer', filled.length);
  const reads = filled.map(({ row, place }) => readList([recordOf(row, columns)], place));
  return { entries: reads.flatMap(({ entries }) => entries), faults: reads.flatMap(({ faults }) => faults) };
}
