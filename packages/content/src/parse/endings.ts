/** One regular ending of a language: what is taken off the end of a word, and what is put in its place. */
interface Ending {
  readonly off: string;
  readonly on: string;
}

/** What has to be left of a word for an ending to be one: the "s" of "his" is none. */
const SHORTEST = 3;

/**
 * The words a form may come from, so that terms name each word once: "cramps", "cramped" and "cramping" are "cramp". Endings are
 * written as `s`, or as `ies:y` where something stands in their place. A doubled letter before an ending may be single ("stopped").
 */
export function createBases(endings: readonly string[]): (word: string) => readonly string[] {
  const all = endings.map((ending): Ending => {
    const [off = '', on = ''] = ending.split(':');
    return { off, on };
  });
  return (word) => {
    const bases: string[] = [];
    for (const { off, on } of all) {
      if (!word.endsWith(off) || word.length - off.length < SHORTEST) continue;
      const stem = word.slice(0, -off.length);
      bases.push(stem + on);
      const doubled = off.length > 1 && on === '' && stem.at(-1) === stem.at(-2);
      if (doubled && stem.length > SHORTEST) bases.push(stem.slice(0, -1));
    }
    return bases;
  };
}
