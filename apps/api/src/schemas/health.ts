import { z } from '../zod.ts';

export const answer = z
  .strictObject({ status: z.literal('ok'), contentVersion: z.string() })
  .openapi('Health');
