import { nameTerm } from '../src/parse/subjects.ts';
import { oneSlipApart, SHORTEST } from '../src/parse/typos.ts';

/**
 * The names of a medicine that have to ship for it to be read: without what stands in brackets, without a longer name that
 * holds a shorter one ("quinine sulfate"), and without the slips that are forgiven anyway.
 */
export function namesToRead(names: readonly string[]): string[] {
  const plain = [
    ...new Set(names.map((name) => nameTerm(name.replace(/\(.*?\)/g, ' ').toLowerCase()))),
  ].filter(Boolean);
  const words = (name: string): string[] => name.split(' ');
  const held = (name: string): boolean =>
    plain.some((other) => other !== name && ` ${name} `.includes(` ${other} `));
  const isSlip = (name: string, at: number): boolean =>
    words(name).length === 1 &&
    name.length >= SHORTEST &&
    plain.some((other, before) => before < at && other.length >= SHORTEST && oneSlipApart(name, other));
  return plain.filter((name, at) => !held(name) && !isSlip(name, at));
}
