/** Rounds to the grid of 1/64 deciban: such numbers add up exactly in any order, and the error in a ratio is under 0.2 %. */
export const onGrid = (decibans: number): number => Math.round(decibans * 64) / 64;

/** 10·log10 of a likelihood ratio. */
export const ratioToDecibans = (ratio: number): number => onGrid(10 * Math.log10(ratio));
