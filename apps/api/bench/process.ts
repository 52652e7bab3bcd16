import { readdirSync, readFileSync } from 'node:fs';

/** Ticks a second of the kernel’s clock; it is 100 on every Linux this runs on. */
const TICKS = 100;

/** Processor time a process has used, in seconds. */
export function cpuOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Resident memory of a process, in megabytes. */
export function memoryOf(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
}

/** Processor time of the threads a process has, in milliseconds: finer than the clock, for what takes only a moment. */
export function momentOf(pid: number): number {
  const threads = readdirSync(`/proc/${pid}/task`).map((thread) => {
    const [spent = '0'] = readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ');
    return Number(spent);
  });
  return threads.reduce((sum, spent) => sum + spent, 0) / 1e6;
}
