/** A function that remembers what it last gave, as long as its first argument comes to the same. */
export function remembered<Args extends readonly [unknown, ...unknown[]], Result>(
  give: (...args: Args) => Result,
  keyOf: (first: Args[0]) => unknown,
): (...args: Args) => Result {
  let last: { readonly key: unknown; readonly given: Result } | undefined;
  return (...args) => {
    const key = keyOf(args[0]);
    if (!last || last.key !== key) last = { key, given: give(...args) };
    return last.given;
  };
}
