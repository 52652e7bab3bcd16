import { chromiumArgs } from './args.ts';
import { findChromium, type Chromium } from './find.ts';

/** What playwright's `chromium.launch()` takes, and Vitest's playwright provider too. */
export interface LaunchOptions {
  readonly executablePath: string;
  readonly headless: true;
  readonly args: string[];
  readonly env: Record<string, string>;
}

/**
 * Options that start the Chromium of this project.
 *
 * @param extra further flags, after ours
 * @throws Error when no Chromium starts here, with what to do
 */
export async function launchOptions(extra: readonly string[] = [], found?: Chromium): Promise<LaunchOptions> {
  const { executablePath, env } = found ?? (await findChromium());
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return {
    executablePath,
    headless: true,
    args: [...chromiumArgs, ...extra],
    env: { ...Object.fromEntries(inherited), ...env },
  };
}
