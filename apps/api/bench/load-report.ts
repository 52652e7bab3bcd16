import type { Round } from './round.ts';
import type { Soaked } from './soak.ts';
import type { Ended } from './terminate.ts';
import { machine, table } from './write-report.ts';

export interface Measured {
  readonly rounds: number;
  readonly seconds: number;
  readonly node: { readonly compared: Record<string, Round>; readonly memory: number };
  readonly workerd: {
    readonly compared: Record<string, Round>;
    readonly gzipKiB: number;
    readonly start: number;
  };
  readonly ended: Ended;
  readonly soaked: Soaked;
}

const n = (value: number, digits = 0): string =>
  value.toLocaleString('en-GB', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const verdict = (holds: boolean): string => (holds ? 'holds' : '**does not hold**');

function rows(compared: Record<string, Round>): string[][] {
  return Object.entries(compared).map(([name, { perSecond, p50, p99, cpu, failed }]) => [
    name,
    n(perSecond),
    n(p50, 1),
    n(p99, 1),
    cpu > 0 ? n(cpu) : '',
    n(failed),
  ]);
}

function ratio(compared: Record<string, Round>, of: string, to: string): number {
  return (compared[of]?.perSecond ?? Number.NaN) / (compared[to]?.perSecond ?? Number.NaN);
}

/** The promises of the API about speed, each with what was measured. */
function promises({ node, workerd, ended, soaked }: Measured): string[][] {
  const runtimes = { Node: node.compared, workerd: workerd.compared };
  const compared = Object.entries(runtimes).flatMap(([runtime, rounds]) => {
    const get = ratio(rounds, 'GET, API', 'GET, twin');
    const post = ratio(rounds, 'POST, API', 'POST, twin');
    const known = ratio(rounds, 'GET that is 304, API', 'GET, API');
    return [
      [`${runtime}: GET at least 0.7 of the twin`, n(get, 2), verdict(get >= 0.7)],
      [`${runtime}: POST at least 0.4 of the twin`, n(post, 2), verdict(post >= 0.4)],
      [`${runtime}: 304 faster than 200`, `${n(known, 2)} times`, verdict(known > 1)],
    ];
  });
  const flat = (soaked.fifths[4] ?? 0) - (soaked.fifths[1] ?? 0);
  const lost = ended.failed + ended.cut;
  return [
    ...compared,
    [
      'kill -TERM under load: no accepted request fails',
      `${n(ended.answered)} answered, ${n(lost)} lost`,
      verdict(lost === 0),
    ],
    ['worker at most 1,024 KiB gzipped', `${n(workerd.gzipKiB)} KiB`, verdict(workerd.gzipKiB <= 1024)],
    ['worker starts within 100 ms', `${n(workerd.start)} ms`, verdict(workerd.start <= 100)],
    ['Node at most 200 MB resident', `${n(soaked.most)} MB`, verdict(soaked.most <= 200)],
    [
      `flat over ${n(soaked.seconds)} s: last fifth against second`,
      `${flat >= 0 ? '+' : ''}${n(flat)} MB`,
      verdict(flat <= 10),
    ],
  ];
}

export function loadReport(measured: Measured): string {
  const { rounds, seconds, node, workerd, ended, soaked } = measured;
  const head = ['request', 'a second', 'p50 ms', 'p99 ms', 'server µs', 'failed'];
  return `# The API under load

Written by \`pnpm load\`. ${machine()}

Each line is the middle of ${rounds} rounds of ${seconds} s over 64 connections, by turns with the others. The twin is bare Hono: it
answers with the same JSON as ready-made text, and for a match checks the same body with the same schema. *With bytes* it does
not even encode that text. The API counts, logs and measures every request, as it does for everybody.

${table(['promise', 'measured', ''], promises(measured))}

## Node

${table(head, rows(node.compared))}

## workerd

Served by workerd itself, from the bundle a deploy would send; p50 and p99 include waiting for a place on this machine.

${table(head, rows(workerd.compared))}

Start: from the start of workerd to the first answer, less the same for an empty worker; the middle of 7.

## Ending

SIGTERM after 1.5 s of 64 connections asking without a pause: ${n(ended.answered)} requests answered in full, ${n(ended.failed)} lost on
connections in use, ${n(ended.cut)} cut short; ${n(ended.refused)} attempts to connect came after it had stopped listening. It took
${n(ended.took)} ms to end.

## Memory

${n(soaked.requests)} requests in ${n(soaked.seconds)} s, ${n(soaked.failed)} failed. Resident at the start ${n(soaked.start)} MB, at most
${n(soaked.most)} MB; by fifths of the time: ${soaked.fifths.map((each) => n(each)).join(', ')} MB.
`;
}
