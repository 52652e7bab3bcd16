import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './run.ts';

/** The built API, running. */
export interface Api {
  readonly url: string;
  readonly stop: () => void;
}

const START_MS = 30_000;

/** Starts the built API on a free port of this machine. */
export function startApi(): Promise<Api> {
  const child = spawn(process.execPath, [join(ROOT, 'apps/api/dist/local/node.js')], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', LOG: 'off' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = (): void => void child.kill();
  return new Promise((resolve, reject) => {
    const fail = (why: string): void => {
      clearTimeout(timer);
      stop();
      reject(new Error(`The API did not start: ${why}.`));
    };
    const timer = setTimeout(() => fail('it said nothing for too long'), START_MS);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`it ended with ${code}`));
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/\S+/.exec(said)?.[0];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve({ url, stop });
    });
  });
}
