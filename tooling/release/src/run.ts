import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** No step may hang: a registry that does not answer ends the run. */
const LIMIT_MS = 180_000;

/** The registry that whoever started this has set up. */
export async function upstream(): Promise<string> {
  const named = process.env['npm_config_registry'] ?? process.env['NPM_CONFIG_REGISTRY'];
  return named ?? (await run(ROOT, 'npm', 'config', 'get', 'registry')).stdout.trim();
}

/** What a program printed. */
export interface Printed {
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * The settings of whoever started this do not reach npm by the environment: their token or registry has no place in a dry run.
 * Programs are quiet and do not report home.
 */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm|pnpm)_config_/i.test(name))),
  NO_COLOR: '1',
  DO_NOT_TRACK: '1',
  npm_config_update_notifier: 'false',
  npm_config_fund: 'false',
  npm_config_audit: 'false',
});

/**
 * Runs a program to its end, and not for longer than three minutes.
 *
 * @throws Error with all that it printed, when it fails
 */
export function run(cwd: string, command: string, ...args: readonly string[]): Promise<Printed> {
  const options = { cwd, env: environment(), timeout: LIMIT_MS, maxBuffer: 64 * 1024 * 1024 };
  return new Promise((resolve, reject) => {
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error === null) resolve({ stdout, stderr });
      else reject(new Error(`${[command, ...args].join(' ')} failed:\n${stdout}\n${stderr}`.trim()));
    });
  });
}
