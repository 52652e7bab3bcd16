import { locales } from '../../locales.ts';
import { z } from '../../zod.ts';

/** A locale that is asked for by name has to be there; `Accept-Language` falls back to English. */
export const locale = z
  .enum(locales)
  .optional()
  .openapi({ description: 'Locale of the words; it goes before `Accept-Language`.' });
