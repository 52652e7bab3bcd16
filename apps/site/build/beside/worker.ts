import { workerData } from 'node:worker_threads';
import type { MadePage } from '../made-pages.ts';
import { makeBeside } from './make.ts';

/** Makes the files beside its share of the pages; two at a time, so that one is packed while the next is drawn. */
const { pages, folder } = workerData as { pages: readonly MadePage[]; folder: string };
const queue = pages.values();
await Promise.all(
  [1, 2].map(async () => {
    for (const page of queue) await makeBeside(page, folder);
  }),
);
