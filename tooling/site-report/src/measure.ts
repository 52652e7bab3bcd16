import lighthouse, { type Result } from 'lighthouse';
import { computeMedianRun } from 'lighthouse/core/lib/median-run.js';

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Category = (typeof CATEGORIES)[number];

const METRICS = {
  fcp: 'first-contentful-paint',
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  speed: 'speed-index',
  bytes: 'total-byte-weight',
} as const;

export interface Measured {
  readonly path: string;
  readonly kind: string;
  /** Lighthouse and Chromium, as they name themselves. */
  readonly tools: { readonly lighthouse: string; readonly chromium: string };
  readonly scores: Readonly<Record<Category, number>>;
  readonly metrics: Readonly<Record<keyof typeof METRICS, number>>;
  /** Audits that count and were not passed in full. */
  readonly lost: readonly { readonly category: Category; readonly audit: string; readonly title: string }[];
}

export interface Ask {
  readonly path: string;
  readonly kind: string;
  readonly url: string;
  readonly port: number;
  readonly runs: number;
}

/** One page, as often as asked, each time with an empty cache; the run in the middle is told. */
export async function measure({ path, kind, url, port, runs }: Ask): Promise<Measured> {
  const all: Result[] = [];
  for (let run = 0; run < runs; run++) {
    const answer = await lighthouse(url, { port, output: 'json', logLevel: 'error' });
    if (!answer || answer.lhr.runtimeError)
      throw new Error(`${path}: ${answer?.lhr.runtimeError?.message ?? 'Lighthouse gave no answer'}`);
    all.push(answer.lhr);
  }
  return read(path, kind, computeMedianRun(all));
}

function read(path: string, kind: string, lhr: Result): Measured {
  const valueOf = (audit: string) => lhr.audits[audit]?.numericValue ?? Number.NaN;
  return {
    path,
    kind,
    tools: {
      lighthouse: lhr.lighthouseVersion,
      chromium: /Chrome\/([\d.]+)/.exec(lhr.userAgent)?.[1] ?? 'unknown',
    },
    scores: Object.fromEntries(
      CATEGORIES.map((category) => [category, Math.round((lhr.categories[category]?.score ?? 0) * 100)]),
    ) as Measured['scores'],
    metrics: Object.fromEntries(
      Object.entries(METRICS).map(([name, audit]) => [name, valueOf(audit)]),
    ) as Measured['metrics'],
    lost: CATEGORIES.flatMap((category) =>
      (lhr.categories[category]?.auditRefs ?? [])
        .filter(({ id, weight }) => weight > 0 && (lhr.audits[id]?.score ?? 1) < 1)
        .map(({ id }) => ({ category, audit: id, title: lhr.audits[id]?.title ?? id })),
    ),
  };
}
