/** One field of many things: plain, by places in the list of strings, by places in a list of distinct values, … */
export type Column =
  | readonly ['p', readonly unknown[]]
  | readonly ['r', readonly unknown[]]
  | readonly ['d', distinct: Column, places: readonly number[]]
  /** … lists of things, all lists in one table; … */
  | readonly ['n', lengths: readonly number[], things: Table]
  /** … things; … */
  | readonly ['t', things: Table]
  /** … or a field that some things do not have. */
  | readonly ['o', Column];

export interface Table {
  readonly [field: string]: Column;
}

export interface Packed {
  readonly strings: readonly string[];
  readonly value: Table;
}

/** Puts what `pack.ts` laid out back into its shape. */
export function unpack({ strings, value }: Packed): unknown {
  const named = (node: unknown): unknown =>
    Array.isArray(node) ? node.map(named) : typeof node === 'number' ? strings[node] : node;

  function values(column: Column): readonly unknown[] {
    switch (column[0]) {
      case 'p':
        return column[1];
      case 'r':
        return column[1].map(named);
      case 'd': {
        const distinct = values(column[1]);
        return column[2].map((place) => distinct[place]);
      }
      case 'n': {
        const all = things(column[2]);
        let end = 0;
        return column[1].map((length) => all.slice(end, (end += length)));
      }
      case 't':
        return things(column[1]);
      case 'o':
        return values(column[1]).map((each) => each ?? undefined);
    }
  }

  function things(table: Table): object[] {
    const all: Record<string, unknown>[] = [];
    for (const [field, column] of Object.entries(table)) {
      values(column).forEach((each, at) => {
        const thing = (all[at] ??= {});
        if (each !== undefined) thing[field] = each;
      });
    }
    return all;
  }

  return things(value)[0];
}
