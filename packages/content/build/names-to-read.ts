/**
 * The names of a medicine that have to ship for it to be read: without what stands in brackets, and without a longer name that
 * holds a shorter one ("quinine sulfate").
 */
export function namesToRead(names: readonly string[]): string[] {
  const plain = [...new Set(names.map(words))].filter(Boolean);
  return plain.filter((name) => !plain.some((other) => other !== name && ` ${name} `.includes(` ${other} `)));
}

const words = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(.*?\)/g, ' ')
    .replace(/[^\p{L}\p{M}\d'’]+/gu, ' ')
    .trim();
