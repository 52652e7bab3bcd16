import { cpSync } from 'node:fs';
import { join } from 'node:path';

/** `pnpm build`: puts the JSON data and the JSON Schemas of the package beside its modules. */
const at = (path: string): string => join(import.meta.dirname, '..', path);
for (const folder of ['data', 'schema'])
  cpSync(at(`generated/${folder}`), at(`dist/${folder}`), { recursive: true });
