import type { Entry } from '../entry.ts';
import { entryOf, type Table } from '../store/table.ts';

export interface Merged {
  readonly added: readonly Entry[];
  /** What stood there before a newer version came in. */
  readonly replaced: readonly Entry[];
  /** How many were there already, as new or newer. */
  readonly there: number;
}

/** The last of several entries with one id, in their order. */
const once = (entries: readonly Entry[]): Entry[] => [
  ...new Map(entries.map((entry) => [entry.id, entry])).values(),
];

/**
 * Brings entries in beside those that are there. Of two versions of one entry the one that was changed later stays; of what
 * cannot be read nothing is written over.
 */
export async function mergeInto(table: Table, incoming: readonly Entry[]): Promise<Merged> {
  const [added, replaced]: [Entry[], Entry[]] = [[], []];
  let there = 0;
  for (const entry of once(incoming)) {
    const record = await table.get(entry.id);
    const before = entryOf(record);
    if (record === undefined) added.push(entry);
    else if (before && before.changed < entry.changed) replaced.push(before);
    else {
      there += 1;
      continue;
    }
    await table.put(entry);
  }
  return { added, replaced, there };
}

/** Takes back what a merge brought in, where nobody has changed it since. */
export async function unmerge(
  table: Table,
  incoming: readonly Entry[],
  { added, replaced }: Merged,
): Promise<void> {
  const came = new Map(incoming.map((entry) => [entry.id, entry.changed]));
  const untouched = async (id: string) => entryOf(await table.get(id))?.changed === came.get(id);
  for (const { id } of added) if (await untouched(id)) await table.delete(id);
  for (const entry of replaced) if (await untouched(entry.id)) await table.put(entry);
}
