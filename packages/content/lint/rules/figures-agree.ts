import type { z } from 'zod';
import type { figure } from '../../src/schema/common.ts';
import { allEntries, type Rule } from '../rule.ts';

type Figure = z.output<typeof figure>;

/** Measures in which 1 means no difference. */
const RATIOS = new Set(['OR', 'RR', 'HR', 'IRR', 'adjusted sequence ratio']);

/** What a figure that makes no difference would be; null where a number by itself points nowhere. */
function neutral({ measure, unit }: Figure): 0 | 1 | null {
  if (RATIOS.has(measure)) return 1;
  return measure === 'mean-difference' && unit?.startsWith('cramps') ? 0 : null;
}

/** Which way a figure says it points: up, down, or neither. Of fewer cramps, "helps" means down; of a ratio, who knows. */
function way(direction: Figure['direction'], ofCramps: boolean): 'up' | 'down' | 'none' | null {
  if (direction === 'increases' || (ofCramps && direction === 'harms')) return 'up';
  if (direction === 'decreases' || (ofCramps && direction === 'helps')) return 'down';
  return direction === 'no-effect' ? 'none' : null;
}

/** What is wrong with a figure in itself, as found and expected. */
function faultOf(figure: Figure): readonly [string, string] | null {
  const { value, interval, direction } = figure;
  const range = interval?.join(' to ');
  if (interval && interval[0] > interval[1]) return [`an interval from ${range}`, 'the lower end first'];
  if (interval && value !== null && (value < interval[0] || value > interval[1])) {
    return [`${value} outside its interval from ${range}`, 'a number inside its interval'];
  }
  const zero = neutral(figure);
  if (zero === null || value === null) return null;
  const [low, high] = interval ?? [value, value];
  const said = `"${direction}" with ${value}${range ? ` (${range})` : ''}`;
  const pointing = way(direction, zero === 0);
  if (pointing === 'up' && low < zero) return [said, `nothing below ${zero}`];
  if (pointing === 'down' && high > zero) return [said, `nothing above ${zero}`];
  if (pointing === 'none' && interval && (low > zero || high < zero))
    return [said, `an interval that holds ${zero}`];
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
