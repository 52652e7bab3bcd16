import { serveApi } from './api.ts';
import { memoryOf } from './process.ts';
import { median, round, type Asked } from './round.ts';

export interface Soaked {
  readonly seconds: number;
  readonly requests: number;
  readonly failed: number;
  /** Resident memory in MB: at the start, the most, and the middle of each fifth of the time. */
  readonly start: number;
  readonly most: number;
  readonly fifths: readonly number[];
}

const ROUND_S = 5;

/** Keeps both requests coming for some minutes, and watches the memory of the server. */
export async function soak(get: Asked, post: Asked, seconds: number): Promise<Soaked> {
  const api = await serveApi();
  const pid = api.pid ?? 0;
  const start = memoryOf(pid);
  const memory: number[] = [];
  const watch = setInterval(() => memory.push(memoryOf(pid)), 500);
  let requests = 0;
  let failed = 0;
  try {
    for (const end = Date.now() + seconds * 1000; Date.now() < end;) {
      for (const asked of [get, post]) {
        const { perSecond, failed: lost } = await round(api, asked, ROUND_S);
        requests += Math.round(perSecond * ROUND_S);
        failed += lost;
      }
    }
  } finally {
    clearInterval(watch);
    await api.stop();
  }
  const fifth = Math.ceil(memory.length / 5);
  const fifths = [0, 1, 2, 3, 4].map((at) => median(memory.slice(at * fifth, (at + 1) * fifth)));
  return { seconds, requests, failed, start, most: Math.max(...memory), fifths };
}
