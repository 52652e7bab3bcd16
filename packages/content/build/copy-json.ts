import { cpSync } from 'node:fs';

/** `pnpm build`: puts the JSON data and the JSON Schemas of the package beside its modules. */
const at = (path: string): string => new URL(`../${path}`, import.meta.url).pathname;
for (const folder of ['data', 'schema'])
  cpSync(at(`generated/${folder}`), at(`dist/${folder}`), { recursive: true });
