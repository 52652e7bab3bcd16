import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Where the totals of all packages lie, seen from any folder of the repository.
 *
 * @returns undefined outside of the workspace, for instance in a package a test made up in a temp folder
 */
export function totalsFolder(from: string): string | undefined {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'pnpm-workspace.yaml'))) return join(folder, '.cache', 'test-totals');
    if (folder === dirname(folder)) return undefined;
  }
}
