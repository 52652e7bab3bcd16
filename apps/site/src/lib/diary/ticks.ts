/** Whole numbers from 0 up to one that is not below `most`, evenly apart and five at the most. */
export function ticksUpTo(most: number): number[] {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, most / 4)));
  const step = [1, 2, 5, 10].map((times) => times * size).find((apart) => most / apart <= 4) ?? most;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, i) => i * step);
}
