import { describe, expect, it } from 'vitest';
import { installedChromiums, type Machine } from './installed.ts';

const machine = (over: Partial<Machine>): Machine => ({
  platform: 'linux',
  env: { PATH: '/opt/bin:/usr/bin' },
  isExecutable: () => false,
  ...over,
});

describe('installedChromiums', () => {
  it('looks on PATH first, then in the usual places', () => {
    const there = ['/snap/bin/chromium', '/usr/bin/chromium', '/opt/bin/google-chrome'];
    expect(installedChromiums(machine({ isExecutable: (path) => there.includes(path) }))).toEqual([
      '/opt/bin/google-chrome',
      '/usr/bin/chromium',
      '/snap/bin/chromium',
    ]);
  });

  it('names a browser once when PATH holds a folder twice', () => {
    const twice = machine({
      env: { PATH: '/usr/bin:/usr/bin' },
      isExecutable: (path) => path === '/usr/bin/chromium',
    });
    expect(installedChromiums(twice)).toEqual(['/usr/bin/chromium']);
  });

  it('looks for the app on a Mac', () => {
    const app = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(installedChromiums(machine({ platform: 'darwin', isExecutable: (path) => path === app }))).toEqual(
      [app],
    );
  });

  it('is empty where there is none, even without a PATH', () => {
    expect(installedChromiums(machine({ env: {} }))).toEqual([]);
  });
});
