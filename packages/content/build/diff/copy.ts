import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../../src/errors.ts';

/** What a copy of the package needs to compile itself and to answer. */
const PARTS = ['build', 'lint', 'src', 'data', 'cases', 'package.json'];

/** A git command in a folder; the errors of git itself are told by the caller. */
const git = (folder: string, ...args: string[]): string =>
  execFileSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 1 << 28,
  });

/** Compiles a copy with its own compiler, so that an older shape of the data is read by the code it was written for. */
function compile(copy: string, packageRoot: string, what: string): string {
  symlinkSync(join(packageRoot, 'node_modules'), join(copy, 'node_modules'));
  const { status, stderr } = spawnSync(process.execPath, [join(copy, 'build/compile.ts'), copy], {
    encoding: 'utf8',
  });
  if (status === 0) return copy;
  const told = stderr.trim().split('\n');
  throw new ContentError({
    code: 'does-not-compile',
    where: what,
    found: `${told.at(-1)}, the first at ${told[0]}`,
    expected: 'data without faults',
    mend: 'Mend the data, or compare with another revision.',
  });
}

/** The work tree's package, copied to an empty folder and compiled there. */
export function copyWorkTree(packageRoot: string, to: string): string {
  mkdirSync(to, { recursive: true });
  for (const part of PARTS) cpSync(join(packageRoot, part), join(to, part), { recursive: true });
  return compile(to, packageRoot, 'the work tree');
}

/**
 * The package as it was at a revision, unpacked into an empty folder and compiled there.
 *
 * @throws ContentError when git knows no such revision, when it has no such package, or when its data does not compile
 */
export function copyRevision(packageRoot: string, revision: string, to: string): string {
  const fault = (found: string, expected: string, mend: string): ContentError =>
    new ContentError({ code: 'unknown-revision', where: `revision "${revision}"`, found, expected, mend });
  mkdirSync(to, { recursive: true });
  let commit: string;
  try {
    commit = git(
      packageRoot,
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${revision}^{commit}`,
    ).trim();
  } catch {
    throw fault(
      'no such commit',
      'a commit, branch or tag that git knows',
      'Run `git log --oneline` to see what there is; fetch what is missing.',
    );
  }
  const prefix = git(packageRoot, 'rev-parse', '--show-prefix').trim();
  const archive = join(to, 'package.tar');
  try {
    const top = git(packageRoot, 'rev-parse', '--show-toplevel').trim();
    git(top, 'archive', '--format=tar', `--output=${archive}`, `${commit}:${prefix.replace(/\/$/, '')}`);
    execFileSync('tar', ['-xf', archive, '-C', to]);
  } catch {
    throw fault('no such package in it', `a revision with ${prefix}`, 'Choose a later revision.');
  }
  if (!existsSync(join(to, 'build/compile.ts'))) {
    throw fault(
      'a package without a compiler',
      'a revision with build/compile.ts',
      'Choose a later revision.',
    );
  }
  return compile(to, packageRoot, `revision "${revision}"`);
}
