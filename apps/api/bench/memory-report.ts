import type { Soaked } from './soaking.ts';
import { n, verdict } from './write-report.ts';

/** The promises about memory, each with what was measured. */
export function memoryRows({ fifths, most, seconds, failed }: Soaked): string[][] {
  const flat = (fifths[4] ?? 0) - (fifths[1] ?? 0);
  return [
    ['Node at most 200 MB resident', `${n(most)} MB`, verdict(most <= 200)],
    [
      `flat over ${n(seconds)} s: last fifth against second`,
      `${flat >= 0 ? '+' : ''}${n(flat)} MB`,
      verdict(flat <= 10),
    ],
    ['no request fails', `${n(failed)} failed`, verdict(failed === 0)],
  ];
}

/** How the memory went. */
export const memoryReport = ({ requests, seconds, start, most, fifths }: Soaked): string =>
  `${n(requests)} requests in ${n(seconds)} s over 64 connections, both kinds by turns. Resident at the start ${n(start)} MB, at most
${n(most)} MB; by fifths of the time: ${fifths.map((each) => n(each)).join(', ')} MB.`;
