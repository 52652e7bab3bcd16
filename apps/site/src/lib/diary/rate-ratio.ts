/** How often something happened: a count over a stretch of time, here cramps over nights. */
export interface Rate {
  readonly count: number;
  readonly time: number;
}

export interface RateRatio {
  /** Nothing where there is nothing to divide by. */
  readonly ratio: number | null;
  readonly low: number;
  /** `Infinity` where the data set no bound. */
  readonly high: number;
}

const TAIL = 0.025;
/** Halvings; each adds a binary digit, so this is as fine as a number gets. */
const STEPS = 60;

/**
 * The probability of at most `k` successes of `n`, each with probability `p`. The terms are summed from logarithms, so
 * that hundreds of cramps do not underflow.
 */
function atMost(k: number, n: number, p: number): number {
  if (k >= n || p <= 0) return 1;
  if (p >= 1) return 0;
  const odds = Math.log(p / (1 - p));
  let term = n * Math.log1p(-p);
  let sum = Math.exp(term);
  for (let i = 1; i <= k; i++) {
    term += Math.log((n - i + 1) / i) + odds;
    sum += Math.exp(term);
  }
  return Math.min(1, sum);
}

/** The share at which a falling function of it crosses a value. */
function crossing(falling: (share: number) => number, value: number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2;
    if (falling(middle) > value) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/**
 * The exact 95 % interval of Clopper and Pearson for a share of `k` in `n`.
 */
export function shareInterval(k: number, n: number): readonly [low: number, high: number] {
  return [
    k === 0 ? 0 : crossing((share) => atMost(k - 1, n, share), 1 - TAIL),
    k === n ? 1 : crossing((share) => atMost(k, n, share), TAIL),
  ];
}

/**
 * How much more often something happens in one stretch of time than in another, with its exact 95 % interval. Given all
 * events of both, those of the first are a binomial share of them: the interval of the share is the interval of the
 * ratio. The method and the worked example in the test are those of M. P. Fay, "Testing the Ratio of Two Poisson Rates"
 * (2022), https://cran.r-project.org/package=rateratio.test
 */
export function rateRatio(one: Rate, other: Rate): RateRatio {
  const all = one.count + other.count;
  if (all === 0) return { ratio: null, low: 0, high: Infinity };
  const [low, high] = shareInterval(one.count, all);
  const asRatio = (share: number) => (share / (1 - share)) * (other.time / one.time);
  return {
    ratio: other.count === 0 ? null : asRatio(one.count / all),
    low: asRatio(low),
    high: high === 1 ? Infinity : asRatio(high),
  };
}
