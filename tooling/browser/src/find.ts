import { bundledChromium, type Bundled } from './bundled.ts';
import { installedChromiums } from './installed.ts';
import { probe, type ExtraEnv, type Probe } from './probe.ts';

/** A Chromium that is known to start. */
export interface Chromium {
  readonly executablePath: string;
  readonly from: 'CHROMIUM_PATH' | 'installed' | 'bundled';
  /** Set these for the browser, on top of the environment of the process. */
  readonly env: ExtraEnv;
}

/** Where to look; a test passes its own. */
export interface Places {
  readonly explicit: string | undefined;
  readonly installed: () => readonly string[];
  readonly bundled: () => Promise<Bundled>;
  readonly probe: (executablePath: string) => Promise<Probe>;
}

const thisMachine = (): Places => ({
  explicit: process.env['CHROMIUM_PATH'] || undefined,
  installed: installedChromiums,
  bundled: bundledChromium,
  probe,
});

/**
 * Finds a Chromium that starts: the one CHROMIUM_PATH names, else an installed Chrome or Chromium, else the one that
 * came with `npm install`. A path that was named and does not start is a fault, never a reason to take another.
 *
 * @throws Error that lists each place tried, what was found there, and what to do
 */
export async function findChromium(places: Places = thisMachine()): Promise<Chromium> {
  if (places.explicit !== undefined) {
    const explicit = await places.probe(places.explicit);
    if (explicit.starts) return { executablePath: places.explicit, from: 'CHROMIUM_PATH', env: {} };
    throw noChromium([`CHROMIUM_PATH=${places.explicit}: ${explicit.why}`]);
  }
  const tried: string[] = [];
  for (const executablePath of places.installed()) {
    const installed = await places.probe(executablePath);
    if (installed.starts) return { executablePath, from: 'installed', env: {} };
    tried.push(`${executablePath}: ${installed.why}`);
  }
  if (tried.length === 0) tried.push('no Chrome or Chromium on PATH or in the usual places');
  try {
    return { ...(await places.bundled()), from: 'bundled' };
  } catch (error) {
    throw noChromium([...tried, `@sparticuz/chromium: ${(error as Error).message}`]);
  }
}

function noChromium(tried: readonly string[]): Error {
  return new Error(
    [
      'No Chromium that starts was found.',
      ...tried.map((line) => `  found     ${line}`),
      '  expected  a Chromium or Chrome that answers --version',
      '  mend      install Chrome or Chromium, or set CHROMIUM_PATH to its executable',
    ].join('\n'),
  );
}
