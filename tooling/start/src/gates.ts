import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { QUIET, ROOT } from './turbo.ts';

/** One thing that must hold before a change goes in, and the command that checks it. */
export interface Gate {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

const turbo = join('tooling', 'start', 'src', 'turbo.ts');

/** What `pnpm check` runs, in this order: the packages' own checks lay down what the last two look at. */
export const GATES: readonly Gate[] = [
  { name: 'format', command: ['prettier', '--check', '--cache', '--log-level=warn', '.'] },
  {
    name: 'packages',
    command: [
      'node',
      turbo,
      'run',
      'check',
      // They are built against the packed widget, by its tests.
      '--filter=!./examples/*',
      '--continue=dependencies-successful',
      '--output-logs=errors-only',
    ],
  },
  { name: 'unused code', command: ['knip'] },
  { name: 'circular imports', command: ['knip', '--cycles'] },
];

/**
 * Runs all gates, also after one has failed, so that one run tells everything there is to mend.
 *
 * @returns the names of those that failed
 */
export async function runGates(gates: readonly Gate[], tell: (line: string) => void): Promise<string[]> {
  const failed: string[] = [];
  for (const { name, command } of gates) {
    tell(`\n▸ ${name}`);
    if ((await run(command)) !== 0) failed.push(name);
  }
  tell('');
  for (const { name } of gates) tell(`${failed.includes(name) ? '✗' : '✓'} ${name}`);
  return failed;
}

/** Runs a command with the root's tools on PATH, its output on the screen. */
function run([command, ...args]: Gate['command']): Promise<number> {
  return new Promise((resolve) => {
    const options = { cwd: ROOT, env: { ...process.env, ...QUIET }, shell: process.platform === 'win32' };
    const child = spawn(command, args, { ...options, stdio: 'inherit' });
    child.once('error', (error) => {
      console.error(`${command} did not start: ${error.message}. Run it as: npx -y pnpm@12 check`);
      resolve(1);
    });
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
