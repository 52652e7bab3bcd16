import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Emitter } from './emit.ts';

/** Every file of `cases/` in the order of the names, so that one that is added needs no code. */
export function emitCases(out: Emitter, folder: string): void {
  const files = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
    : [];
  out.module('cases.ts', {
    constant: 'caseFiles',
    type: 'readonly CaseFile[]',
    from: '../src/vignettes.ts',
    value: files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown),
  });
}
