import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundle } from './bundle.ts';
import type { EntryRules, PackConfig } from './config.ts';
import type { Fault } from './fault.ts';
import { nameInBundle, nameInTypes } from './names.ts';
import { publintFaults, typeFaults } from './outside-checks.ts';
import { pack, type Packed } from './packed.ts';
import { strayFiles } from './stray-files.ts';
import { inKB, type Weight } from './table.ts';

/** What came of checking one package. */
export interface Report {
  readonly name: string;
  readonly weights: readonly Weight[];
  readonly faults: readonly Fault[];
}

/**
 * Packs a package and holds the result against its rules, publint and attw. Collects every fault before it returns.
 *
 * @param source the package's folder, built
 * @throws Error when it cannot be packed at all
 */
export async function checkPackage(source: string, config: PackConfig): Promise<Report> {
  const temp = await realpath(await mkdtemp(join(tmpdir(), 'cramps-pack-')));
  try {
    const packed = await pack(source, temp);
    const entries = Object.entries(config.entries);
    const checked = await Promise.all(
      entries.map(([entry, rules]) => checkEntry(packed, entry, rules, source)),
    );
    const faults = [
      ...checked.flatMap((each) => each.faults),
      ...(await strayFiles(packed, config.strayFiles)),
      ...(await publintFaults(packed)),
      ...(await typeFaults(packed)),
    ];
    return { name: packed.name, weights: checked.flatMap(({ weight }) => weight ?? []), faults };
  } finally {
    await rm(temp, { recursive: true });
  }
}

interface CheckedEntry {
  readonly weight?: Weight;
  readonly faults: readonly Fault[];
}

async function checkEntry(
  packed: Packed,
  entry: string,
  rules: EntryRules,
  source: string,
): Promise<CheckedEntry> {
  const where = `${packed.name} ${entry}`;
  const built = await bundle(packed, entry, source).catch((error: Error) => error);
  if (built instanceof Error) {
    const found = built.message.split('\n').slice(0, 3).join(' ');
    const mend = 'build the package first; every entry of pack.config.ts must be in "exports"';
    return { faults: [{ where, found, expected: 'an entry that bundles for the browser', mend }] };
  }
  const weight: Weight = { entry, gzip: built.gzip, lazyGzip: built.lazyGzip, ...rules };
  const names = await Promise.all(
    (rules.mustNotHold ?? []).map(async (name) => {
      const found = nameInBundle(name, built) ?? (await nameInTypes(name, packed, entry));
      const mend = 'move what needs it behind another entry, or into the build';
      return found === undefined ? [] : [{ where, found, expected: `an entry free of ${name}`, mend }];
    }),
  );
  return { weight, faults: [...tooHeavy(where, weight), ...names.flat()] };
}

function tooHeavy(where: string, { gzip, lazyGzip, maxGzip, maxLazyGzip }: Weight): Fault[] {
  const over = (bytes: number, ceiling: number | undefined, what: string): Fault[] => {
    if (ceiling === undefined || bytes <= ceiling) return [];
    const mend =
      'find what came in (esbuild --analyze); raise the ceiling in pack.config.ts only with a reason';
    return [{ where, found: `${inKB(bytes)} ${what}`, expected: `at most ${inKB(ceiling)}`, mend }];
  };
  return [...over(gzip, maxGzip, 'gzipped'), ...over(lazyGzip, maxLazyGzip, 'gzipped that is loaded later')];
}
