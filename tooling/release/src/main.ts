// The dry run of a release: `npx -y pnpm@12 release:dry-run`. Nothing leaves this machine.
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApi } from './api.ts';
import { billOfMaterials, emptyProject, install } from './project.ts';
import { publish } from './published.ts';
import { startRegistry } from './registry.ts';
import { ROOT, upstream } from './run.ts';
import { table, type Row } from './table.ts';
import { tryIntegrity, tryReadme } from './trial.ts';
import { PUBLISHED, versioned, type Published } from './versions.ts';

/** Where the bill of materials and the table are left. */
const OUT = join(ROOT, '.cache/release');

const step = (text: string): void => console.log(`· ${text}`);

async function dryRun(temp: string, stack: AsyncDisposableStack): Promise<Row[]> {
  const copy = join(temp, 'copy');
  const project = join(temp, 'project');
  step('versions and changelogs, in a copy');
  await versioned(copy);

  const registry = await startRegistry(temp, await upstream());
  stack.defer(registry.close);
  await emptyProject(project, registry.npmrc);
  step('publish to a registry of its own');
  const releases = [];
  for (const folder of PUBLISHED) {
    const packed = join(temp, 'packed', folder);
    releases.push({ folder, ...(await publish(join(copy, 'packages', folder), packed, project)) });
  }
  step('install with npm into an empty project');
  await install(
    project,
    releases.map(({ name, version }) => `${name}@${version}`),
  );
  step('use as each README says');
  const api = await startApi();
  stack.defer(api.stop);
  const rows: Row[] = [];
  for (const { folder, ...release } of releases) {
    rows.push({ ...release, tried: await tried(project, folder, api.url) });
  }
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, 'sbom.cdx.json'), await billOfMaterials(project));
  return rows;
}

async function tried(project: string, folder: Published, api: string): Promise<string> {
  const ran = await tryReadme(project, folder, api);
  if (folder !== 'widget') return `examples of the README: ${ran}`;
  return `examples of the README: ${ran}; files that fit integrity.json: ${await tryIntegrity(project)}`;
}

await using stack = new AsyncDisposableStack();
const temp = await realpath(await mkdtemp(join(tmpdir(), 'cramps-release-')));
stack.defer(() => rm(temp, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void stack.disposeAsync().then(() => process.exit(1)));
}
try {
  const text = table(await dryRun(temp, stack));
  await writeFile(join(OUT, 'dry-run.md'), `${text}\n`);
  console.log(`\n${text}\n\nBill of materials: ${join(OUT, 'sbom.cdx.json')}`);
} catch (error) {
  console.error(`\nThe dry run failed. ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}
