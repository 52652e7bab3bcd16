import { memoryReport, memoryRows } from './memory-report.ts';
import type { Round } from './round.ts';
import type { Soaked } from './soaking.ts';
import type { Ended } from './terminate.ts';
import type { Start } from './workerd.ts';
import { machine, n, table, verdict } from './write-report.ts';

export interface Measured {
  readonly rounds: number;
  readonly seconds: number;
  readonly node: { readonly compared: Record<string, Round>; readonly memory: number };
  readonly workerd: {
    readonly compared: Record<string, Round>;
    readonly gzipKiB: number;
    readonly starts: Readonly<Record<'alive' | 'cause', Start>>;
  };
  readonly ended: Ended;
  readonly soaked: Soaked;
}

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
  const { took, worked } = workerd.starts.alive;
  const lost = ended.failed + ended.cut;
  return [
    ...compared,
    [
      'kill -TERM under load: no accepted request fails',
      `${n(ended.answered)} answered, ${n(lost)} lost`,
      verdict(lost === 0),
    ],
    ['worker at most 1,024 KiB gzipped', `${n(workerd.gzipKiB)} KiB`, verdict(workerd.gzipKiB <= 1024)],
    ['worker starts within 100 ms', `${n(took)} ms, ${n(worked)} of processor`, verdict(took <= 100)],
    ...memoryRows(soaked),
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

Start: from the start of workerd to its first answer, less the same for a worker that does nothing; the middle of 9. To say that
it lives takes ${n(workerd.starts.alive.took)} ms, of which a processor works ${n(workerd.starts.alive.worked)}; to give a cause, with the whole content loaded,
${n(workerd.starts.cause.took)} ms and ${n(workerd.starts.cause.worked)}.

## Ending

SIGTERM after 1.5 s of 64 connections asking without a pause: ${n(ended.answered)} requests answered in full, ${n(ended.failed)} lost on
connections in use, ${n(ended.cut)} cut short; ${n(ended.refused)} attempts to connect came after it had stopped listening. It took
${n(ended.took)} ms to end.

## Memory

${memoryReport(soaked)}
`;
}
