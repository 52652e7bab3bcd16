import type { Ctx } from '../env.ts';
import { localeOf } from '../locales.ts';
import { reply } from './reply.ts';

/** Sends JSON about a person: for them alone, and kept by nobody on the way. */
export const personal = (c: Ctx, json: string | Uint8Array<ArrayBuffer>): Response | Promise<Response> =>
  reply(c.get('visit'), 200, json, {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'Content-Language': localeOf(c),
    Vary: 'Accept, Accept-Language',
  });
