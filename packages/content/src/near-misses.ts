/** Pairs of neighbouring letters, by which two spellings are compared (Dice's coefficient). */
function pairs(word: string): Map<string, number> {
  const out = new Map<string, number>();
  for (let at = 0; at < word.length - 1; at++) {
    const pair = word.slice(at, at + 2);
    out.set(pair, (out.get(pair) ?? 0) + 1);
  }
  return out;
}

function likeness(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  let total = 0;
  for (const [pair, count] of a) {
    shared += Math.min(count, b.get(pair) ?? 0);
    total += count;
  }
  for (const count of b.values()) total += count;
  return total === 0 ? 0 : (2 * shared) / total;
}

/** The ids most like one that is not there, best first, at most `most`; none where nothing comes close. */
export function nearMisses(id: string, known: Iterable<string>, most = 3): string[] {
  const wanted = pairs(id.toLowerCase().slice(0, 100));
  return [...known]
    .map((other) => ({ other, like: likeness(wanted, pairs(other)) }))
    .filter(({ like }) => like >= 0.4)
    .sort((a, b) => b.like - a.like || (a.other < b.other ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}
