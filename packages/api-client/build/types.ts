// Makes generated/api.ts, the types of the interface, out of snapshots/openapi.json: `pnpm compile`.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import openapiTS, { astToString } from 'openapi-typescript';

const at = (path: string): URL => new URL(`../${path}`, import.meta.url);

const document = JSON.parse(await readFile(at('snapshots/openapi.json'), 'utf8')) as Parameters<
  typeof openapiTS
>[0];
const types = astToString(await openapiTS(document, { immutable: true, alphabetize: false }));
await mkdir(at('generated/'), { recursive: true });
await writeFile(
  at('generated/api.ts'),
  `// Made by build/types.ts from snapshots/openapi.json. Change the API, not this file.\n${types}`,
);
