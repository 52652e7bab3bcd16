import type { Asked } from './round.ts';
import { CAUSE, PROFILE } from './same-bytes.ts';

/** The two requests that are measured. */
export const GET: Asked = { path: `/v1/causes/${CAUSE}` };
export const POST: Asked = { path: '/v1/match', method: 'POST', body: JSON.stringify(PROFILE) };
