import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, SerializedError, TestModule, Vitest } from 'vitest/node';
import { totalsFolder } from './totals-folder.ts';

/** How many tests of a package passed and failed in its latest run. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** Writes the totals of a run to `.cache/test-totals/` of the repository, one file per package, for sum-totals.ts. */
export class TotalsReporter implements Reporter {
  #root = process.cwd();

  onInit(vitest: Vitest): void {
    this.#root = vitest.config.root;
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const folder = totalsFolder(this.#root);
    if (folder === undefined) return;
    const { name } = JSON.parse(readFileSync(join(this.#root, 'package.json'), 'utf8')) as { name: string };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, `${name.replace('/', '__')}.json`), JSON.stringify(count(modules, unhandled)));
  }
}

/** What `count` needs of Vitest's module. */
export type CountedModule = Pick<TestModule, 'children' | 'errors'>;

/**
 * Counts tests by how they ended. A file that does not load, a suite whose setup breaks and an error outside of any
 * test count as one failure each: their tests never ran, and a run must not look clean for that.
 */
export function count(modules: readonly CountedModule[], unhandled: readonly unknown[]): Totals {
  let passed = 0;
  let failed = unhandled.length;
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === 'passed') passed += 1;
      if (state === 'failed') failed += 1;
    }
    const broken = [module, ...module.children.allSuites()].filter((suite) => suite.errors().length > 0);
    failed += broken.length;
  }
  return { passed, failed };
}
