import { z } from '../zod.ts';
import { emergencyNumber } from './content.ts';

export const one = emergencyNumber.openapi('EmergencyNumber');
export const all = z
  .strictObject({ items: z.array(one), total: z.number().int() })
  .openapi('EmergencyNumberList');
