import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** `pnpm diff` in a repository of its own, with one commit and a change on top. */
const packageRoot = join(import.meta.dirname, '..');
let root = '';

const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
    cwd: root,
    encoding: 'utf8',
  });
const diff = (...args: string[]) =>
  spawnSync(process.execPath, [join(packageRoot, 'build/diff.ts'), '--root', root, ...args], {
    encoding: 'utf8',
  });

beforeAll(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'cramps-diff-test-')));
  for (const part of ['build', 'lint', 'src', 'data', 'cases', 'package.json']) {
    cpSync(join(packageRoot, part), join(root, part), { recursive: true });
  }
  symlinkSync(join(packageRoot, 'node_modules'), join(root, 'node_modules'));
  writeFileSync(join(root, '.gitignore'), 'node_modules\n');
  git('init', '--quiet');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Start');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

// It compiles both sides, and matches every vignette with both.
it('tells what the work tree changes', { timeout: 120_000 }, () => {
  const file = join(root, 'data/causes/pregnancy/cause.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/percent: \S+/, 'percent: 40'));
  const { stdout, stderr, status } = diff('HEAD');
  expect([stderr, status]).toEqual(['', 0]);
  expect(stdout).toMatch(/^ {2}causes\.pregnancy\.prior\.percent: \S+ → 40$/m);
  expect(stdout).toMatch(/Vignettes with another answer: [1-9]/);
});

it('says which revision it does not know', () => {
  const { stderr, status } = diff('no-such-branch', '--markdown');
  expect(status).toBe(1);
  expect(stderr).toMatch(/revision "no-such-branch"\n {2}unknown-revision\n {2}found {5}no such commit/);
});
