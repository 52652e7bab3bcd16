// `pnpm start`: checks the ports, builds, serves the site and the API, and says where they are.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addresses, welcome } from './messages.ts';
import { HELP, readOptions, type Options } from './options.ts';
import { portFaults } from './ports.ts';
import { runTogether, type Server } from './servers.ts';
import { ROOT, turbo } from './turbo.ts';

const BUILD = ['run', 'build', '--filter=@cramps/site', '--filter=@cramps/api', '--output-logs=new-only'];
/** Nothing travels far from here: the site is packed quickly, and answers sooner. */
const LIGHT = { SITE_PACK: 'light' };

process.exitCode = await main();

async function main(): Promise<number> {
  const asked = readOptions(process.argv.slice(2), process.env);
  if (asked.kind === 'help') {
    console.log(HELP);
    return 0;
  }
  const faults = asked.kind === 'faults' ? asked.faults : await portFaults(asked.options);
  if (asked.kind === 'faults' || faults.length > 0) return fail(faults);

  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop.abort());
  if ((await turbo(BUILD, stop.signal, LIGHT)) !== 0) {
    return stop.signal.aborted ? 0 : fail(['The build failed; what went wrong stands above.']);
  }
  const ready = () => console.log(welcome(asked.options));
  const ending = await runTogether(servers(asked.options), ready, stop.signal);
  return ending.kind === 'asked' ? 0 : fail([ending.fault]);
}

function servers(options: Options): Server[] {
  const { site, api } = addresses(options);
  const { host: HOST, sitePort, apiPort } = options;
  return [
    { name: 'site', ...startScript('apps/site'), env: { HOST, PORT: String(sitePort) }, probe: `${site}/` },
    {
      name: 'API',
      ...startScript('apps/api'),
      env: { HOST, PORT: String(apiPort) },
      probe: `${api}/healthz`,
    },
  ];
}

/** The `start` script of an application, run without a package manager in between, so that signals reach the server. */
function startScript(folder: string): Pick<Server, 'args' | 'cwd'> {
  const cwd = join(ROOT, folder);
  const { scripts } = JSON.parse(readFileSync(join(cwd, 'package.json'), 'utf8')) as {
    scripts: { start: string };
  };
  const [command, ...args] = scripts.start.split(' ');
  if (command !== 'node')
    throw new Error(`${folder}/package.json: found start "${scripts.start}", expected "node …"`);
  return { cwd, args };
}

function fail(faults: readonly string[]): number {
  console.error(faults.map((fault) => `✗ ${fault}`).join('\n'));
  return 1;
}
