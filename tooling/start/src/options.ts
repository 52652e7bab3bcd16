import { parseArgs } from 'node:util';

/** Where the two servers listen. */
export interface Options {
  readonly sitePort: number;
  readonly apiPort: number;
  readonly host: string;
}

/** What the command line asked for: to start, to read the help, or something that cannot be done. */
export type Asked =
  | { readonly kind: 'start'; readonly options: Options }
  | { readonly kind: 'help' }
  | { readonly kind: 'faults'; readonly faults: readonly string[] };

export const DEFAULTS: Options = { sitePort: 4173, apiPort: 8787, host: '127.0.0.1' };

export const HELP = `Usage: pnpm start [--site-port N] [--api-port N]

Builds the site and the API and serves both until you press Ctrl+C.

  --site-port N   port of the site, or SITE_PORT   (default ${DEFAULTS.sitePort})
  --api-port N    port of the API, or API_PORT     (default ${DEFAULTS.apiPort})
  HOST            address both listen on           (default ${DEFAULTS.host})`;

/** Reads arguments and environment; an argument wins over the environment. All faults come together. */
export function readOptions(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Asked {
  const faults: string[] = [];
  const flags = parse(args, faults);
  if (flags.help === true) return { kind: 'help' };
  const port = (flag: string | undefined, name: string, variable: string, preset: number): number => {
    const [text, from] = flag === undefined ? [env[variable] || undefined, variable] : [flag, name];
    if (text === undefined) return preset;
    const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
    if (number >= 1 && number <= 65_535) return number;
    faults.push(
      `${from}: found "${text}", expected a whole number from 1 to 65535, for instance ${name} ${preset}`,
    );
    return preset;
  };
  const options: Options = {
    sitePort: port(flags['site-port'], '--site-port', 'SITE_PORT', DEFAULTS.sitePort),
    apiPort: port(flags['api-port'], '--api-port', 'API_PORT', DEFAULTS.apiPort),
    host: env['HOST'] || DEFAULTS.host,
  };
  if (faults.length === 0 && options.sitePort === options.apiPort) {
    const other = options.sitePort === DEFAULTS.apiPort ? DEFAULTS.sitePort : DEFAULTS.apiPort;
    faults.push(
      `Site and API both want port ${options.sitePort}. Give one of them another, for instance --api-port ${other}`,
    );
  }
  return faults.length > 0 ? { kind: 'faults', faults } : { kind: 'start', options };
}

interface Flags {
  readonly 'site-port'?: string | undefined;
  readonly 'api-port'?: string | undefined;
  readonly help?: boolean | undefined;
}

function parse(args: readonly string[], faults: string[]): Flags {
  // `pnpm start -- --site-port 5000` hands the dashes on.
  const given = args[0] === '--' ? args.slice(1) : args;
  try {
    const port = { type: 'string' } as const;
    const options = { 'site-port': port, 'api-port': port, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ args: given, options, strict: true }).values;
  } catch (error) {
    faults.push(`${(error as Error).message.split('. ')[0]}. See pnpm start --help`);
    return {};
  }
}
