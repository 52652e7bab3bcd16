import { machine, table } from '../write-report.ts';

export interface Fuzzed {
  readonly requests: number;
  readonly seed: number;
  readonly kinds: { readonly http: number; readonly raw: number };
  readonly statuses: readonly (readonly [status: string, count: number])[];
  readonly faults: readonly string[];
  readonly slowest: number;
  /** Resident memory in MB: after the first fifth, the most after that, and at the end. */
  readonly warm: number;
  readonly most: number;
  readonly last: number;
  readonly seconds: number;
  readonly alive: boolean;
}

const count = (statuses: Fuzzed['statuses'], from: number, to: number): number =>
  statuses
    .filter(([status]) => Number(status) >= from && Number(status) < to)
    .reduce((sum, [, many]) => sum + many, 0);

export function fuzzReport({
  requests,
  seed,
  kinds,
  statuses,
  faults,
  slowest,
  warm,
  most,
  last,
  seconds,
  alive,
}: Fuzzed): string {
  const about = (pattern: RegExp): string => String(faults.filter((fault) => pattern.test(fault)).length);
  return `# The API under hostile requests

Written by \`pnpm fuzz\`, seed ${seed}. ${machine()}

${requests.toLocaleString('en-GB')} requests in ${seconds.toFixed(0)} s, 8 at a time: ${kinds.http.toLocaleString('en-GB')} over HTTP, made of the schemas of the
document and, more than half of them, spoilt in up to three ways (method, path, query, headers, encoding, body), and
${kinds.raw.toLocaleString('en-GB')} as bytes on a socket that no HTTP client would send. Every answer over HTTP was held against the document.

${table(
  ['promise', 'measured'],
  [
    ['no 5xx', `${count(statuses, 500, 600)} of them`],
    ['nothing takes longer than 1 s', `${slowest.toFixed(0)} ms at most`],
    [
      'every 4xx is problem details',
      `${about(/without problem details/)} of ${count(statuses, 400, 500).toLocaleString('en-GB')} are not`,
    ],
    [
      'every answer is as the document says',
      `${faults.length - Number(about(/^(answered 5|took|\d{3} without)/))} are not`,
    ],
    [
      'memory grows by at most 50 MB after the first fifth',
      `${(last - warm).toFixed(0)} MB (${warm.toFixed(0)} to ${last.toFixed(0)}, at most ${most.toFixed(0)})`,
    ],
    ['the server lives afterwards', alive ? 'it does' : '**it does not**'],
  ],
)}

${table(
  ['status', 'answers'],
  statuses.map(([status, many]) => [status, many.toLocaleString('en-GB')]),
)}

*closed*: bytes that ended in the middle of a request, or asked for a connection this server does not make.
`;
}
