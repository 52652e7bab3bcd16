import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closingLine, readTotals } from './sum-totals.ts';
import { totalsFolder } from './totals-folder.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'totals-'));
  mkdirSync(join(root, 'packages', 'content'), { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

describe('closingLine', () => {
  it('sums over packages', () => {
    const totals = [
      { passed: 3, failed: 0 },
      { passed: 4, failed: 1 },
    ];
    expect(closingLine(totals, 0)).toBe('7 passed, 1 failed');
  });

  it('never says 0 failed of a run that did not succeed', () => {
    expect(closingLine([{ passed: 3, failed: 0 }], 1)).toBe('3 passed, 1 failed');
    expect(closingLine([], 2)).toBe('0 passed, 2 failed');
  });

  it('does not count the failed test gate again on top of its failed tests', () => {
    expect(closingLine([{ passed: 3, failed: 5 }], 1)).toBe('3 passed, 5 failed');
  });
});

describe('the folder of totals', () => {
  it('is found from a package, and only inside the workspace', () => {
    const inside = join(root, 'packages', 'content');
    expect(totalsFolder(inside)).toBeUndefined();
    writeFileSync(join(root, 'pnpm-workspace.yaml'), '');
    expect(totalsFolder(inside)).toBe(join(root, '.cache', 'test-totals'));
  });

  it('is read file by file, and may be missing', () => {
    const folder = join(root, 'read');
    expect(readTotals(folder)).toEqual([]);
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.json'), '{"passed":1,"failed":0}');
    writeFileSync(join(folder, 'b.json'), '{"passed":2,"failed":3}');
    expect(readTotals(folder)).toEqual([
      { passed: 1, failed: 0 },
      { passed: 2, failed: 3 },
    ]);
  });
});
