import { afterEach, describe, expect, it, vi } from 'vitest';
import { plainDocument } from '../../build/document.ts';
import { createApp } from '../app.ts';
import { bareHost } from '../host.ts';
import { asking } from '../plug/asking.ts';
import type { Contract } from '../plug/contract.ts';

const contract = (await plainDocument()) as unknown as Contract;
const from = (address: string) => ({ headers: { 'X-Test-Address': address } });
const addressOf = ({ headers }: Request) => headers.get('X-Test-Address') ?? undefined;

describe('counted here', () => {
  afterEach(() => vi.useRealTimers());

  it('lets an address through so often a minute, then tells it to wait, then lets it through again', async () => {
    vi.useFakeTimers();
    const app = createApp({ ...bareHost, addressOf, rateLimit: { perMinute: 3 } });
    const ask = asking((url, init) => app.request(url, init), contract);
    for (const left of ['2', '1', '0'] as const) {
      const { status, headers } = await ask('/v1/meta', from('192.0.2.1'));
      expect([status, headers.get('RateLimit-Limit'), headers.get('RateLimit-Remaining')]).toEqual([
        200,
        '3',
        left,
      ]);
    }
    const refused = await ask('/v1/meta', from('192.0.2.1'));
    expect(refused.headers.get('Retry-After')).toBe('60');
    expect(refused.headers.get('RateLimit-Reset')).toBe('60');
    expect(await ask.problem(refused)).toMatchObject({ status: 429, type: '/problems/too-many-requests' });
    expect((await ask('/v1/meta', from('192.0.2.2'))).status).toBe(200);
    expect((await ask('/healthz', from('192.0.2.1'))).status).toBe(200);
    vi.advanceTimersByTime(60_000);
    expect((await ask('/v1/meta', from('192.0.2.1'))).status).toBe(200);
  });

  it('counts a household once, however many addresses it has', async () => {
    const app = createApp({ ...bareHost, addressOf, rateLimit: { perMinute: 1 } });
    const statusFor = async (address: string) => (await app.request('/v1/meta', from(address))).status;
    expect(await statusFor('2001:db8:1:2::1')).toBe(200);
    expect(await statusFor('2001:db8:1:2:ffff::9')).toBe(429);
    expect(await statusFor('2001:db8:1:3::1')).toBe(200);
  });
});

describe('counted by the platform', () => {
  const limited = (success: boolean) => {
    const keys: string[] = [];
    const limit = ({ key }: { key: string }) => (keys.push(key), Promise.resolve({ success }));
    return {
      keys,
      app: createApp({ ...bareHost, addressOf, rateLimit: { perMinute: 600, binding: () => ({ limit }) } }),
    };
  };

  it('asks it by the address, and tells what it knows', async () => {
    const { keys, app } = limited(true);
    const { status, headers } = await app.request('/v1/meta', from('192.0.2.7'));
    expect([status, headers.get('RateLimit-Policy'), headers.get('RateLimit-Remaining'), keys]).toEqual([
      200,
      '600;w=60',
      null,
      ['192.0.2.7'],
    ]);
  });

  it('refuses when it says so', async () => {
    const ask = asking((url, init) => limited(false).app.request(url, init), contract);
    const refused = await ask('/v1/meta', from('192.0.2.7'));
    expect(refused.headers.get('Retry-After')).toBe('60');
    expect((await ask.problem(refused)).faults[0]?.mend).toContain('Wait 60 seconds');
  });
});
