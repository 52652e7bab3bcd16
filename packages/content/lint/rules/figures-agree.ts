import type { z } from 'zod';
import type { figure } from '../../src/schema/common.ts';
import { allEntries, type Rule } from '../rule.ts';

type Figure = z.output<typeof figure>;

/** Measures in which 1 means no difference. */
const RATIOS = new Set(['OR', 'RR', 'HR', 'IRR', 'adjusted sequence ratio']);

/** What is wrong with a figure in itself, as found and expected. */
function faultOf({ measure, value, interval, direction }: Figure): readonly [string, string] | null {
  if (interval && interval[0] > interval[1])
    return [`an interval from ${interval.join(' to ')}`, 'the lower end first'];
  if (interval && value !== null && (value < interval[0] || value > interval[1])) {
    return [`${value} outside its interval from ${interval.join(' to ')}`, 'a number inside its interval'];
  }
  if (!RATIOS.has(measure) || value === null) return null;
  const [low, high] = interval ?? [value, value];
  if (direction === 'increases' && (value < 1 || low < 1))
    return [`"increases" with ${value} from ${low}`, 'a ratio above 1'];
  if (direction === 'decreases' && (value > 1 || high > 1))
    return [`"decreases" with ${value} up to ${high}`, 'a ratio below 1'];
  if (direction === 'no-effect' && interval && (low > 1 || high < 1)) {
    return [`"no-effect" with an interval from ${low} to ${high}`, 'an interval that holds 1'];
  }
  return null;
}

export const figuresAgree: Rule = {
  name: 'figures-agree',
  why: 'A number, its interval and the way it points are three ways to say one thing.',
  check(data) {
    return allEntries(data).flatMap(({ file, facts }) =>
      ('figures' in facts ? facts.figures : []).flatMap((figure) => {
        const fault = faultOf(figure);
        if (!fault) return [];
        const [found, expected] = fault;
        return {
          where: `${file} (figures.${figure.id})`,
          found,
          expected,
          mend: 'Look it up in the source; correct what is wrong.',
        };
      }),
    );
  },
};
