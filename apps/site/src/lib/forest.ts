import type { Figure } from '@cramps/content';

/** A figure with an interval, laid out between 0 and 100 on the scale it shares with others of its kind. */
export interface ForestRow {
  readonly figure: Figure;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** Places of the three on the scale. */
  readonly at: { readonly value: number; readonly low: number; readonly high: number };
}

export interface Forest {
  readonly key: string;
  /** `ratio`: no difference at 1, on a scale of multiples. `difference`: none at 0. `level`: there is no such line. */
  readonly kind: 'ratio' | 'difference' | 'level';
  readonly measure: string;
  readonly unit: string | null;
  readonly none: number | null;
  readonly ticks: readonly { readonly value: number; readonly at: number }[];
  readonly rows: readonly ForestRow[];
}

const RATIOS = new Set(['OR', 'RR', 'HR', 'LR+', 'LR-', 'adjusted sequence ratio']);
const DIFFERENCES = new Set(['mean-difference', 'median-change', 'SMD']);
const MULTIPLES = [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100];

type Measured = Figure & { value: number; interval: readonly [number, number] };
const isMeasured = (figure: Figure): figure is Measured => figure.value !== null && figure.interval !== null;

function kindOf({ measure, interval }: Measured): Forest['kind'] {
  if (RATIOS.has(measure) && interval[0] > 0) return 'ratio';
  return DIFFERENCES.has(measure) ? 'difference' : 'level';
}

const unitOf = ({ unit }: Figure): string | null => unit?.replaceAll('/', ' per ') ?? null;

/** A round step that cuts a span into about four. */
function roundStep(span: number): number {
  const size = 10 ** Math.floor(Math.log10(span / 3));
  return [1, 2, 5, 10].map((times) => times * size).find((step) => span / step <= 4) ?? span;
}

function linearTicks(from: number, to: number): number[] {
  const step = roundStep(to - from || 1);
  const start = Math.floor(from / step);
  const count = Math.ceil(to / step - 1e-9) - start;
  return Array.from({ length: count + 1 }, (_, i) => Number(((start + i) * step).toPrecision(6)));
}

function ratioTicks(from: number, to: number): number[] {
  const first = MULTIPLES.findLastIndex((tick) => tick <= from);
  const last = MULTIPLES.findIndex((tick) => tick >= to);
  const within = MULTIPLES.slice(Math.max(first, 0), last < 0 ? undefined : last + 1);
  // With many decades there is only room for some of the numbers.
  return within.length > 6
    ? within.filter((tick, i) => tick === 1 || i % 2 === within.indexOf(1) % 2)
    : within;
}

function layOut(kind: Forest['kind'], figures: readonly Measured[]): Pick<Forest, 'none' | 'ticks' | 'rows'> {
  const none = { ratio: 1, difference: 0, level: null }[kind];
  const all = figures.flatMap(({ value, interval }) => [value, ...interval]).concat(none ?? []);
  const [from, to] = [Math.min(...all), Math.max(...all)];
  const ticks = kind === 'ratio' ? ratioTicks(from, to) : linearTicks(from, to);
  const scale = (value: number) => (kind === 'ratio' ? Math.log(value) : value);
  const [start, end] = [scale(Math.min(from, ...ticks)), scale(Math.max(to, ...ticks))];
  const place = (value: number) => Number((((scale(value) - start) / (end - start)) * 100).toFixed(1));
  return {
    none: none === null ? null : place(none),
    ticks: ticks.map((value) => ({ value, at: place(value) })),
    rows: figures.map((figure) => {
      const { value, interval } = figure;
      const [low, high] = interval;
      return { figure, value, low, high, at: { value: place(value), low: place(low), high: place(high) } };
    }),
  };
}

/** Figures with an interval, those that can stand on one scale together; what has no interval is left out. */
export function forests(figures: readonly Figure[]): Forest[] {
  const groups = new Map<string, Measured[]>();
  for (const figure of figures.filter(isMeasured)) {
    const kind = kindOf(figure);
    const key = [kind, ...(kind === 'ratio' ? [] : [figure.measure, unitOf(figure)])].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups].map(([key, group]) => {
    const [first] = group as [Measured];
    const kind = kindOf(first);
    return { key, kind, measure: first.measure, unit: unitOf(first), ...layOut(kind, group) };
  });
}
