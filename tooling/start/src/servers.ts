import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server to run: a Node script that listens on PORT and HOST. */
export interface Server {
  readonly name: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Answers with a status below 500 once the server is up. */
  readonly probe: string;
}

/** Why the servers ended: one died, one never answered, or somebody asked for it. */
export type Ending = { readonly kind: 'asked' } | { readonly kind: 'fault'; readonly fault: string };

const STARTUP_MS = 60_000;
/** A server gets this long to finish what it is doing before it is killed. */
const SHUTDOWN_MS = 5_000;

/**
 * Runs servers together: when all answer, `ready` is called; when one dies or `stop` fires, all are stopped.
 *
 * @returns why they ended, once none is left
 */
export async function runTogether(
  servers: readonly Server[],
  ready: () => void,
  stop: AbortSignal,
): Promise<Ending> {
  const running = servers.map((server) => ({ server, child: launch(server) }));
  const deaths = running.map(({ server, child }) =>
    died(child).then((how) => fault(`The ${server.name} ${how}.`)),
  );
  const asked = new Promise<Ending>((resolve) => {
    if (stop.aborted) resolve({ kind: 'asked' });
    stop.addEventListener('abort', () => resolve({ kind: 'asked' }), { once: true });
  });
  const over = new AbortController();
  const up = Promise.all(servers.map((server) => answers(server, over.signal)));
  const silent = up.then(
    () => {
      if (!over.signal.aborted) ready();
      return new Promise<never>(() => {});
    },
    (error: Error) => fault(error.message),
  );
  const ending = await Promise.race([asked, silent, ...deaths]);
  over.abort();
  await Promise.all(running.map(({ child }) => halt(child)));
  // Ctrl+C reaches the servers too, and one may be gone before this process hears of it.
  return stop.aborted ? { kind: 'asked' } : ending;
}

const fault = (text: string): Ending => ({ kind: 'fault', fault: text });

function launch({ args, cwd, env }: Server): ChildProcess {
  return spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: 'inherit' });
}

function died(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`did not start: ${error.message}`));
    child.once('exit', (code, signal) => resolve(`stopped by itself (${signal ?? `exit code ${code}`})`));
  });
}

/** Resolves when the server answers; rejects when it does not in time. */
async function answers({ name, probe }: Server, over: AbortSignal): Promise<void> {
  for (
    const start = performance.now();
    performance.now() - start < STARTUP_MS && !over.aborted;
    await sleep(100)
  ) {
    const status = await fetch(probe, { redirect: 'manual', signal: AbortSignal.timeout(5_000) }).then(
      (response) => response.status,
      () => 0,
    );
    if (status > 0 && status < 500) return;
  }
  throw new Error(`The ${name} did not answer at ${probe} within ${STARTUP_MS / 1000} seconds.`);
}

async function halt(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  child.kill('SIGTERM');
  const patience = setTimeout(() => child.kill('SIGKILL'), SHUTDOWN_MS);
  await gone;
  clearTimeout(patience);
}
