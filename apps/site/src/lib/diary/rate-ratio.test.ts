import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateRatio, shareInterval } from './rate-ratio.ts';

describe('the exact rate ratio', () => {
  it('agrees with the worked example of Fay (2022), section 1', () => {
    const { ratio, low, high } = rateRatio({ count: 2, time: 17_877 }, { count: 9, time: 16_660 });
    expect(ratio).toBeCloseTo(0.207_094_155_7, 9);
    expect(low).toBeCloseTo(0.021_774_06, 7);
    expect(high).toBeCloseTo(1.000_549_1, 6);
  });

  it('says that nothing can be said where nothing happened', () => {
    expect(rateRatio({ count: 0, time: 30 }, { count: 0, time: 30 })).toEqual({
      ratio: null,
      low: 0,
      high: Infinity,
    });
  });

  it('has no bound above where there was nothing before, and none below where there is nothing after', () => {
    // With none of five the bound has a closed form: the share s at which (1 - s)^5 is 0.025.
    const left = 0.025 ** (1 / 5);
    const more = rateRatio({ count: 5, time: 20 }, { count: 0, time: 20 });
    expect([more.ratio, more.high]).toEqual([null, Infinity]);
    expect(more.low).toBeCloseTo(left / (1 - left), 9);
    const none = rateRatio({ count: 0, time: 20 }, { count: 5, time: 20 });
    expect([none.ratio, none.low]).toEqual([0, 0]);
    expect(none.high).toBeCloseTo((1 - left) / left, 9);
  });

  const rate = fc.record({ count: fc.nat(400), time: fc.integer({ min: 1, max: 1000 }) });

  it('lies in its interval, and turned round it is its own inverse', () => {
    fc.assert(
      fc.property(rate, rate, (one, other) => {
        fc.pre(one.count > 0 && other.count > 0);
        const { ratio, low, high } = rateRatio(one, other);
        const back = rateRatio(other, one);
        expect(low).toBeLessThan(ratio ?? 0);
        expect(high).toBeGreaterThan(ratio ?? Infinity);
        expect(back.low * high).toBeCloseTo(1, 6);
        expect(back.high * low).toBeCloseTo(1, 6);
      }),
    );
  });

  it('gets surer with more nights of the same', () => {
    const width = (times: number) => {
      const { low, high } = rateRatio({ count: 3 * times, time: 10 }, { count: 6 * times, time: 10 });
      return Math.log(high / low);
    };
    expect(width(4)).toBeLessThan(width(1));
    expect(width(40)).toBeLessThan(width(4));
  });
});

describe('the interval of a share', () => {
  it('is that of Clopper and Pearson for 5 of 25', () => {
    // Conover's tables, as quoted on influentialpoints.com, confidence intervals of proportions.
    const [low, high] = shareInterval(5, 25);
    expect(low).toBeCloseTo(0.068, 3);
    expect(high).toBeCloseTo(0.407, 3);
  });

  it('covers at least 95 of 100 samples, whatever the share is', () => {
    const n = 20;
    const logFactorial = (k: number): number => (k < 2 ? 0 : Math.log(k) + logFactorial(k - 1));
    for (let p = 0.05; p < 1; p += 0.05) {
      let covered = 0;
      for (let k = 0; k <= n; k++) {
        const [low, high] = shareInterval(k, n);
        const log = logFactorial(n) - logFactorial(k) - logFactorial(n - k);
        if (low <= p && p <= high) covered += Math.exp(log + k * Math.log(p) + (n - k) * Math.log(1 - p));
      }
      expect(covered).toBeGreaterThanOrEqual(0.95);
    }
  });
});
