import { total, type Count } from './measures.ts';

const SAMPLES = 2000;
const SEED = 20_261_130;

/** Mulberry32: small, well mixed, and the same on every machine, since it is whole numbers throughout. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A shuffle that is the same for the same seed. */
export function shuffled<T>(list: readonly T[], seed: number): T[] {
  const random = randomFrom(seed);
  const left = [...list];
  return Array.from(list, () => left.splice(Math.floor(random() * left.length), 1)[0] as T);
}

/** A share in tenths of a percent, as a whole number. */
export const permille = ({ hits, of }: Count): number => Math.round((1000 * hits) / of);

/**
 * Where 95 % of the shares lie when as many cases are drawn again and again, with replacement, from these: how far chance in
 * the choice of cases reaches. In tenths of a percent; null where there is nothing to draw from.
 */
export function interval(counts: readonly Count[]): readonly [low: number, high: number] | null {
  const drawn = counts.filter(({ of }) => of > 0);
  if (drawn.length === 0) return null;
  const random = randomFrom(SEED);
  const shares = Array.from({ length: SAMPLES }, () =>
    permille(total(drawn.map(() => drawn[Math.floor(random() * drawn.length)] as Count))),
  ).sort((a, b) => a - b);
  const at = (share: number): number => shares[Math.round(share * (SAMPLES - 1))] as number;
  return [at(0.025), at(0.975)];
}
