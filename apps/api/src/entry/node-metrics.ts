import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { Host } from '../host.ts';
import type { Settings } from './settings.ts';

/** From a tenth of a millisecond, which a known answer takes, to a second, which nothing may. */
const BUCKETS = [0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.1, 1];

/**
 * Metrics of this process and its requests in the text format of Prometheus, which OpenTelemetry collectors read too. Their
 * labels are the method, the pattern of the path and the status, so nothing a client makes up adds to them.
 */
export function metricsIfWanted({
  metrics,
}: Settings): Required<Pick<Host, 'metrics' | 'visited'>> | undefined {
  if (!metrics) return undefined;
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'how long requests took to be answered, in seconds',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [registry],
  });
  return {
    metrics: () => registry.metrics(),
    visited: ({ method, route, status, ms }) => duration.observe({ method, route, status }, ms / 1000),
  };
}
