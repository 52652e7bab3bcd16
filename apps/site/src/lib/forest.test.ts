import { causes, claims, medicines, mimics, remedies, type Figure } from '@cramps/content';
import { describe, expect, it } from 'vitest';
import { forests } from './forest.ts';

const figure = (given: Partial<Figure>): Figure => ({
  id: 'a',
  source: 'nhs-leg-cramps',
  measure: 'OR',
  value: 2,
  unit: 'ratio',
  interval: [1, 4],
  comparator: null,
  direction: 'increases',
  certainty: 'low',
  ...given,
});

describe('forest plots', () => {
  it('put ratios on a scale of multiples with no difference at 1', () => {
    const [plot] = forests([figure({ value: 2, interval: [0.5, 8] })]);
    expect(plot).toMatchObject({ kind: 'ratio' });
    expect(plot?.ticks.map(({ value }) => value)).toEqual([0.5, 1, 2, 5, 10]);
    const at = plot?.rows[0]?.at;
    expect((at?.value ?? 0) - (at?.low ?? 0)).toBeCloseTo((at?.high ?? 0) - (at?.value ?? 0), 0);
  });

  it('keep differences of different units apart, however they are written', () => {
    const plots = forests([
      figure({ id: 'a', measure: 'mean-difference', unit: 'cramps/week', value: -1, interval: [-2, 0] }),
      figure({ id: 'b', measure: 'mean-difference', unit: 'cramps per week', value: 1, interval: [-1, 3] }),
      figure({ id: 'c', measure: 'mean-difference', unit: '%', value: 1, interval: [-1, 3] }),
    ]);
    expect(plots.map(({ rows }) => rows.length)).toEqual([2, 1]);
    expect(plots[0]?.ticks.map(({ value }) => value)).toEqual([-2, 0, 2, 4]);
    expect(plots[0]?.none).toBe(33.3);
  });

  it('leave out what has no interval', () => {
    expect(forests([figure({ interval: null }), figure({ value: null })])).toEqual([]);
  });

  it('hold for every figure there is', () => {
    const all = [causes, mimics, remedies, medicines, claims].flatMap((record) =>
      Object.values<{ id: string; figures: readonly Figure[] }>(record),
    );
    for (const { id, figures } of all) {
      for (const { key, ticks, rows, none } of forests(figures)) {
        const places = [
          none ?? 0,
          ...ticks.map(({ at }) => at),
          ...rows.flatMap(({ at }) => Object.values(at)),
        ];
        expect(
          places.every((place) => place >= 0 && place <= 100),
          `${id} ${key}`,
        ).toBe(true);
        expect(ticks.length, `${id} ${key}`).toBeGreaterThan(1);
        expect(ticks.length, `${id} ${key}`).toBeLessThan(8);
        expect(
          rows.every(({ at }) => at.low <= at.value && at.value <= at.high),
          `${id} ${key}`,
        ).toBe(true);
      }
    }
  });
});
