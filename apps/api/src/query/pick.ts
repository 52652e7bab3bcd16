/** An item with only the members asked for, in their own order; those of its words as `words.name`. */
export function pick(item: object, fields: readonly string[] | undefined): object {
  if (!fields) return item;
  return Object.fromEntries(
    Object.entries(item).flatMap(([name, value]): [string, unknown][] => {
      if (fields.includes(name)) return [[name, value]];
      const inner = fields
        .filter((each) => each.startsWith(`${name}.`))
        .map((each) => each.slice(name.length + 1));
      return inner.length > 0 ? [[name, pick(value as object, inner)]] : [];
    }),
  );
}
