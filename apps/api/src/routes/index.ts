import { about } from './about.ts';
import { content } from './content.ts';
import { emergencyNumbers } from './emergency-numbers.ts';
import type { Endpoint } from './endpoint.ts';
import { matching } from './matching.ts';

/** Every endpoint, in the order it is documented in. */
export const endpoints: readonly Endpoint[] = [
  about.meta,
  about.health,
  ...matching,
  ...content,
  ...emergencyNumbers,
  ...about.problems,
];
