import { z } from '../../zod.ts';

/** The query of what takes none: a parameter is a fault. */
export const noQuery = z.strictObject({});
