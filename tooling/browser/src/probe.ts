import { execFile } from 'node:child_process';

/** What came of starting a browser only to ask for its version. */
export type Probe =
  { readonly starts: true; readonly version: string } | { readonly starts: false; readonly why: string };

/** Variables that are set for the browser on top of those of this process. */
export type ExtraEnv = Readonly<Record<string, string>>;

const PROBE_TIMEOUT_MS = 20_000;

/**
 * Starts `executablePath --version`. A file that exists may still not start: a shared library is missing, or it is a
 * stub that only tells people to install a snap. Never rejects: the answer says why it did not start.
 */
export function probe(executablePath: string, env: ExtraEnv = {}): Promise<Probe> {
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, timeout: PROBE_TIMEOUT_MS };
    execFile(executablePath, ['--version'], options, (error, stdout, stderr) => {
      const version = stdout.trim();
      if (error) resolve({ starts: false, why: stderr.trim().split('\n')[0] || error.message });
      else if (!/\d+\.\d+/.test(version)) resolve({ starts: false, why: `--version said "${version}"` });
      else resolve({ starts: true, version });
    });
  });
}
