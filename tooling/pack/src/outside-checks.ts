import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Fault } from './fault.ts';
import type { Packed } from './packed.ts';

/** publint on the unpacked tarball; its warnings count as errors. */
export async function publintFaults({ name, folder }: Packed): Promise<Fault[]> {
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true });
  return messages
    .filter(({ type }) => type !== 'suggestion')
    .map((message) => ({
      where: `${name} package.json ${message.path.join('.')}`,
      found: formatMessage(message, pkg, { color: false }) ?? message.code,
      expected: 'a package.json that publint accepts',
      mend: `see publint.dev/rules#${message.code.toLowerCase()}`,
    }));
}

/** A problem in the report of attw, as far as it is told on. */
interface TypeProblem {
  readonly kind: string;
  readonly entrypoint?: string;
  readonly resolutionKind?: string;
  readonly fileName?: string;
}

/** "Are the types wrong?" on the tarball, for a package that is ESM only. */
export async function typeFaults({ name, tarball }: Packed): Promise<Fault[]> {
  const manifest = fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json'));
  const cli = join(dirname(manifest), 'dist', 'index.js');
  const args = [cli, tarball, '--profile', 'esm-only', '--format', 'json', '--no-definitely-typed'];
  const stdout = await new Promise<string>((resolve, reject) => {
    // It exits 1 when there are problems; those are in what it printed.
    execFile(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 }, (error, out) =>
      out ? resolve(out) : reject(error),
    );
  });
  const { analysis } = JSON.parse(stdout) as {
    analysis: { types: false | object; problems?: TypeProblem[] };
  };
  if (analysis.types === false) {
    const mend = 'point "types" of each entry at its .d.ts';
    return [{ where: name, found: 'a package without types', expected: 'types for every entry', mend }];
  }
  return (analysis.problems ?? []).filter(isOurs).map(({ kind, entrypoint, resolutionKind, fileName }) => ({
    where: `${name} ${entrypoint ?? fileName ?? ''}`.trim(),
    found: `${kind}${resolutionKind === undefined ? '' : ` when resolved by ${resolutionKind}`}`,
    expected: 'types that fit the code for every modern resolver',
    mend: 'see github.com/arethetypeswrong/arethetypeswrong.github.io/tree/main/docs/problems',
  }));
}

/** The profile of the CLI does not reach its JSON: CommonJS and Node 10 cannot import these packages, by design. */
const isOurs = ({ kind, resolutionKind = '' }: TypeProblem): boolean =>
  kind !== 'CJSResolvesToESM' && !['node10', 'node16-cjs'].includes(resolutionKind);
