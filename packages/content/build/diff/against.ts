import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare, type Change } from './compare.ts';
import { copyRevision, copyWorkTree } from './copy.ts';
import { stateOf, vignettes } from './state.ts';

/**
 * What the work tree's data changes against a revision. Both are compiled and asked by their own code, side by side, in a
 * folder that is thrown away; the vignettes are those of the work tree.
 *
 * @throws ContentError when the revision cannot be had, or one of the two does not compile
 */
export async function changeAgainst(packageRoot: string, revision: string): Promise<Change> {
  const temp = realpathSync(mkdtempSync(join(tmpdir(), 'cramps-diff-')));
  try {
    const cases = vignettes(join(packageRoot, 'cases'));
    const before = await stateOf(copyRevision(packageRoot, revision, join(temp, 'before')), cases);
    const after = await stateOf(copyWorkTree(packageRoot, join(temp, 'after')), cases);
    return compare(before, after);
  } finally {
    rmSync(temp, { recursive: true });
  }
}
