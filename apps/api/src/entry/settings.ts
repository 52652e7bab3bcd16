/** What an operator can set, by environment variables. */
export interface Settings {
  readonly port: number;
  readonly hostname: string;
  /** Requests an address may make in a minute; 0 for as many as it likes. */
  readonly perMinute: number;
  /** How many proxies stand in front and add to `X-Forwarded-For`. */
  readonly proxies: number;
  /** `off`: no line for a request. `faults`: only for those that ended with a status of 500 or more. */
  readonly log: 'all' | 'faults' | 'off';
  readonly metrics: boolean;
}

export type Environment = Readonly<Record<string, string | undefined>>;

function whole(env: Environment, name: string, preset: number, most: number): number {
  const text = env[name];
  if (text === undefined || text === '') return preset;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value <= most) return value;
  throw new RangeError(
    `${name}: found "${text}", expected a whole number from 0 to ${most}. Leave it out for ${preset}.`,
  );
}

function oneOf<T extends string>(env: Environment, name: string, values: readonly [T, ...T[]]): T {
  const text = env[name] || values[0];
  const value = values.find((each) => each === text);
  if (value) return value;
  throw new RangeError(
    `${name}: found "${text}", expected ${values.join(' or ')}. Leave it out for ${values[0]}.`,
  );
}

/**
 * Reads the settings: `PORT`, `HOST`, `RATE_LIMIT`, `TRUSTED_PROXIES`, `LOG` and `METRICS`.
 * @throws RangeError that says what was found, what was expected and what to do
 */
export const readSettings = (env: Environment): Settings => ({
  port: whole(env, 'PORT', 8787, 65_535),
  hostname: env['HOST'] || '127.0.0.1',
  perMinute: whole(env, 'RATE_LIMIT', 600, Number.MAX_SAFE_INTEGER),
  proxies: whole(env, 'TRUSTED_PROXIES', 0, 10),
  log: oneOf(env, 'LOG', ['all', 'faults', 'off']),
  metrics: oneOf(env, 'METRICS', ['on', 'off']) === 'on',
});

/** Says where the API is. */
export function announce({ hostname }: Pick<Settings, 'hostname'>, port: number): void {
  console.log(`API listening on http://${hostname.includes(':') ? `[${hostname}]` : hostname}:${port}`);
}
