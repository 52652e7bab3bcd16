import { describe, expect, it } from 'vitest';
import { findChromium, type Places } from './find.ts';

const places = (over: Partial<Places> = {}): Places => ({
  explicit: undefined,
  installed: () => [],
  bundled: async () => ({ executablePath: '/bundled/chromium', env: { LD_LIBRARY_PATH: '/bundled/lib' } }),
  probe: async (path) =>
    path.includes('broken') ? { starts: false, why: 'is a stub' } : { starts: true, version: '1.0' },
  ...over,
});

describe('findChromium', () => {
  it('takes the path that was named before anything else', async () => {
    const found = await findChromium(
      places({ explicit: '/mine/chrome', installed: () => ['/usr/bin/chromium'] }),
    );
    expect(found).toEqual({ executablePath: '/mine/chrome', from: 'CHROMIUM_PATH', env: {} });
  });

  it('does not quietly take another when the named one does not start', async () => {
    const search = findChromium(
      places({ explicit: '/broken/chrome', installed: () => ['/usr/bin/chromium'] }),
    );
    await expect(search).rejects.toThrow('CHROMIUM_PATH=/broken/chrome: is a stub');
  });

  it('passes over an installed one that does not start', async () => {
    const found = await findChromium(places({ installed: () => ['/broken/chromium', '/usr/bin/chrome'] }));
    expect(found).toEqual({ executablePath: '/usr/bin/chrome', from: 'installed', env: {} });
  });

  it('falls back to the one that came with the install, with its environment', async () => {
    const found = await findChromium(places());
    expect(found).toEqual({
      executablePath: '/bundled/chromium',
      from: 'bundled',
      env: { LD_LIBRARY_PATH: '/bundled/lib' },
    });
  });

  it('says what was tried and what to do when none starts', async () => {
    const none = places({
      installed: () => ['/broken/chromium'],
      bundled: async () => {
        throw new Error('it is made for linux x64');
      },
    });
    const error: unknown = await findChromium(none).catch((caught: unknown) => caught);
    expect(String(error)).toContain('/broken/chromium: is a stub');
    expect(String(error)).toContain('@sparticuz/chromium: it is made for linux x64');
    expect(String(error)).toMatch(/mend +.*CHROMIUM_PATH/);
  });
});
