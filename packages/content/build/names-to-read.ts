/**
 * The names of a medicine that have to ship for it to be read: without what stands in brackets, and without a longer name that
 * holds a shorter one ("quinine sulfate"). The id itself ships as `=`.
 */
export function namesToRead(id: string, names: readonly string[]): string[] {
  const plain = [...new Set(names.map(words))].filter(Boolean);
  const shortest = plain.filter(
    (name) => !plain.some((other) => other !== name && ` ${name} `.includes(` ${other} `)),
  );
  return shortest.map((name) => (name === id.replaceAll('-', ' ') ? '=' : name));
}

const words = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{M}\d'’]+/gu, ' ')
    .trim();
