import { cp, glob, mkdir, readdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ROOT, run } from './run.ts';

/** What is published, by its folder below `packages`. */
export const PUBLISHED = ['content', 'api-client', 'widget'] as const;

export type Published = (typeof PUBLISHED)[number];

/** What a release reads besides the packages themselves. */
const FRAME = ['package.json', 'pnpm-workspace.yaml', '.changeset', '.gitignore', 'LICENSE'];

/**
 * Copies what a release touches and sets the versions there as `changeset version` does: the change notes become
 * changelogs. The repository itself stays as it is.
 *
 * @param folder an empty folder
 */
export async function versioned(folder: string): Promise<void> {
  for (const each of FRAME) await cp(join(ROOT, each), join(folder, each), { recursive: true });
  for await (const manifest of glob('{packages,apps,tooling,examples}/*/package.json', { cwd: ROOT })) {
    await mkdir(join(folder, dirname(manifest)), { recursive: true });
    await cp(join(ROOT, manifest), join(folder, manifest));
  }
  for (const name of PUBLISHED)
    await copyPackage(join(ROOT, 'packages', name), join(folder, 'packages', name));
  // Changesets asks git where a note came from.
  const git = (...args: string[]) =>
    run(folder, 'git', '-c', 'user.name=dry-run', '-c', 'user.email=', ...args);
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--no-verify', '--no-gpg-sign', '--message=The state to release');
  // Once they are set, no note is left, and the versions stay.
  if (await hasNotes()) await run(folder, process.execPath, await changesets(), 'version');
}

/** The package as it is built, with its dependencies in reach; sources stay behind. */
async function copyPackage(from: string, to: string): Promise<void> {
  const left = /^(node_modules|src|build|lint|data|cases|generated|snapshots|bench|test-host|\.turbo)(\/|$)/;
  await cp(from, to, { recursive: true, filter: (path) => !left.test(relative(from, path)) });
  await symlink(join(from, 'node_modules'), join(to, 'node_modules'));
}

/** The file of the command `changeset`. */
async function changesets(): Promise<string> {
  const folder = join(ROOT, 'node_modules/@changesets/cli');
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    bin: string | { changeset: string };
  };
  return join(folder, typeof bin === 'string' ? bin : bin.changeset);
}

const hasNotes = async (): Promise<boolean> =>
  (await readdir(join(ROOT, '.changeset'))).some((file) => file.endsWith('.md') && file !== 'README.md');
