import { describe, expect, it } from 'vitest';
import { DEFAULTS, readOptions } from './options.ts';

const faults = (args: readonly string[], env: Record<string, string> = {}): readonly string[] => {
  const asked = readOptions(args, env);
  return asked.kind === 'faults' ? asked.faults : [];
};

describe('readOptions', () => {
  it('has defaults', () => {
    expect(readOptions([], {})).toEqual({ kind: 'start', options: DEFAULTS });
    expect(readOptions([], { SITE_PORT: '', API_PORT: '', HOST: '' })).toEqual({
      kind: 'start',
      options: DEFAULTS,
    });
  });

  it('takes the environment, and an argument before it', () => {
    const asked = readOptions(['--site-port', '5000'], {
      SITE_PORT: '6000',
      API_PORT: '7000',
      HOST: '0.0.0.0',
    });
    expect(asked).toEqual({ kind: 'start', options: { sitePort: 5000, apiPort: 7000, host: '0.0.0.0' } });
  });

  it('takes --site-port=5000 and the dashes a package manager hands on', () => {
    expect(readOptions(['--', '--site-port=5000'], {})).toMatchObject({ options: { sitePort: 5000 } });
  });

  it.each(['abc', '0', '70000', '-1', '80.5', '1e3', ' 80'])('refuses the port %j', (port) => {
    expect(faults([`--api-port=${port}`])).toEqual([
      `--api-port: found "${port}", expected a whole number from 1 to 65535, for instance --api-port 8787`,
    ]);
  });

  it('takes the lowest and the highest port', () => {
    expect(readOptions(['--site-port', '1', '--api-port', '65535'], {})).toMatchObject({ kind: 'start' });
  });

  it('names the variable when the fault is there, and tells all faults at once', () => {
    expect(faults(['--api-port', 'x'], { SITE_PORT: 'y' })).toEqual([
      expect.stringMatching(/^SITE_PORT: found "y"/),
      expect.stringMatching(/^--api-port: found "x"/),
    ]);
  });

  it('refuses the same port twice, also against a default, and offers one that works', () => {
    expect(faults(['--site-port', '5000', '--api-port', '5000'])).toEqual([
      expect.stringContaining('both want port 5000'),
    ]);
    expect(faults(['--site-port', '8787'])).toEqual([expect.stringContaining('--api-port 4173')]);
  });

  it('refuses what it does not know', () => {
    expect(faults(['--port', '80'])).toEqual([expect.stringMatching(/--port.*See pnpm start --help/)]);
    expect(faults(['--site-port'])).toEqual([expect.stringContaining('--site-port')]);
  });

  it('knows when help is asked for', () => {
    expect(readOptions(['-h'], {})).toEqual({ kind: 'help' });
  });
});
