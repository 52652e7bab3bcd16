import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { MadePage } from '../made-pages.ts';

const WORKER = new URL('./worker.ts', import.meta.url);

/** Writes the files beside all pages, on all cores. @throws what went wrong with any of them */
export async function makeAllBeside(pages: readonly MadePage[], folder: string): Promise<void> {
  const shares = Math.min(availableParallelism(), pages.length);
  await Promise.all(
    Array.from({ length: shares }, async (_, share) => {
      const mine = pages.filter((__, at) => at % shares === share);
      await once(new Worker(WORKER, { workerData: { pages: mine, folder } }), 'exit');
    }),
  );
}
