import type { Ctx } from '../env.ts';
import { problem } from '../problem/problem.ts';
import { show } from '../problem/show.ts';
import { wantedIn } from './wanted.ts';

/** How much an `Accept` header wants a media type: the weight of the most specific range that covers it, 0 for not at all. */
export function weightOf(header: string, type: string): number {
  const [main] = type.split('/');
  let best = { specific: -1, weight: 0 };
  for (const { range, weight } of wantedIn(header)) {
    const specific = [`*/*`, `${main}/*`, type].indexOf(range);
    if (specific > best.specific) best = { specific, weight };
  }
  return best.weight;
}

/** Answers 406 to a request that takes none of these media types. */
export function unacceptable(c: Ctx, ...types: readonly string[]): Response | undefined {
  const accept = c.req.header('Accept');
  if (!accept || accept === '*/*' || types.some((type) => weightOf(accept, type) > 0)) return undefined;
  const fault = {
    in: 'header',
    pointer: '/accept',
    found: show(accept),
    expected: types.join(' or '),
    mend: 'Leave the header out, or send Accept: */*.',
  } as const;
  return problem(c, 'not-acceptable', [fault]);
}
