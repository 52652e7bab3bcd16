import type { Ctx } from '../env.ts';
import { problem } from './problem.ts';
import { didYouMean } from './near.ts';
import { show } from './show.ts';

/** 404 for an id: with what comes nearest, else with the list that has it. */
export function unknownId(
  c: Ctx,
  what: string,
  id: string,
  known: readonly string[],
  list: string,
): Response {
  return problem(c, 'unknown-id', [
    {
      in: 'path',
      pointer: '/id',
      found: show(id),
      expected: `the id of a ${what}`,
      mend: didYouMean(id, known, `GET ${list} gives the ids.`),
    },
  ]);
}
