import { expect, it } from 'vitest';
import { readSettings } from './settings.ts';

it('has something for everything', () => {
  expect(readSettings({})).toEqual({
    port: 8787,
    hostname: '127.0.0.1',
    perMinute: 600,
    proxies: 0,
    log: 'all',
    metrics: true,
  });
});

it('takes what it is told', () => {
  const env = {
    PORT: '0',
    HOST: '::1',
    RATE_LIMIT: '0',
    TRUSTED_PROXIES: '2',
    LOG: 'faults',
    METRICS: 'off',
  };
  expect(readSettings(env)).toEqual({
    port: 0,
    hostname: '::1',
    perMinute: 0,
    proxies: 2,
    log: 'faults',
    metrics: false,
  });
});

it.each([
  [{ PORT: '65536' }, 'PORT: found "65536", expected a whole number from 0 to 65535. Leave it out for 8787.'],
  [{ PORT: '80a' }, 'PORT: found "80a"'],
  [{ RATE_LIMIT: '-1' }, 'RATE_LIMIT: found "-1"'],
  [{ TRUSTED_PROXIES: '11' }, 'expected a whole number from 0 to 10'],
  [{ LOG: 'loud' }, 'LOG: found "loud", expected all or faults or off. Leave it out for all.'],
  [{ METRICS: 'yes' }, 'METRICS: found "yes"'],
])('refuses %o', (env, message) => {
  expect(() => readSettings(env)).toThrow(message);
});
