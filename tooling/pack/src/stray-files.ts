import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Fault } from './fault.ts';
import type { Packed } from './packed.ts';

/** What no package should carry: a reader of the tarball pays for it and can do nothing with it. */
const STRAY = [
  '**/*.{test,bench,e2e}.*',
  'src/**',
  'build/**',
  'lint/**',
  'data/**',
  'snapshots/**',
  '**/{tsconfig*.json,*.config.*,*.tsbuildinfo,*.log,.env*,.DS_Store}',
];

/** Files that must not be published, and source maps that lead nowhere. */
export async function strayFiles(packed: Packed, more: readonly string[] = []): Promise<Fault[]> {
  const patterns = [...STRAY, ...more];
  const stray = packed.files.flatMap((file): Fault[] => {
    const pattern = patterns.find((each) => posix.matchesGlob(file, each));
    if (pattern === undefined) return [];
    return [
      {
        where: `${packed.name} ${file}`,
        found: `a file that fits ${pattern}`,
        expected: 'only what a user of the package can use',
        mend: 'leave it out with "files" in package.json, or out of the build',
      },
    ];
  });
  const maps = packed.files.filter((file) => file.endsWith('.map'));
  const lost = await Promise.all(maps.map((file) => lostSources(packed, file)));
  return [...stray, ...lost.flat()];
}

async function lostSources(packed: Packed, file: string): Promise<Fault[]> {
  const text = await readFile(join(packed.folder, file), 'utf8');
  const { sources = [], sourcesContent = [] } = JSON.parse(text) as {
    sources?: string[];
    sourcesContent?: unknown[];
  };
  const missing = sources.filter(
    (source, index) =>
      typeof sourcesContent[index] !== 'string' &&
      !packed.files.includes(posix.join(posix.dirname(file), source)),
  );
  if (missing.length === 0) return [];
  return [
    {
      where: `${packed.name} ${file}`,
      found: `a source map whose sources are not in the package: ${missing[0]}`,
      expected: 'sourcesContent in the map, or no map',
      mend: 'turn on sourcesContent or turn off source maps in the build',
    },
  ];
}
