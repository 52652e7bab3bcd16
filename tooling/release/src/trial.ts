import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { broken, examples } from './readme.ts';
import { run } from './run.ts';
import type { Published } from './versions.ts';

/** Languages that Node runs as they stand. */
const RUNS: Readonly<Record<string, string>> = { js: 'mjs', ts: 'mts' };

/** The address that the README of the client writes for the API. */
const API = 'http://127.0.0.1:8787';

/**
 * Runs each example of an installed package's README in the project, under Node.
 *
 * @param api where the API is
 * @returns how many ran
 * @throws Error that names the example and what is wrong with it
 */
export async function tryReadme(project: string, name: Published, api: string): Promise<number> {
  const readme = await readFile(join(project, 'node_modules/@cramps', name, 'README.md'), 'utf8');
  const scripts = examples(readme).filter(({ language }) => language in RUNS);
  for (const [at, example] of scripts.entries()) {
    const file = `${name}-${at + 1}.${RUNS[example.language]}`;
    await writeFile(join(project, file), example.code.replaceAll(API, api));
    const { stdout } = await run(project, process.execPath, file);
    const fault = broken(example, stdout);
    if (fault !== undefined)
      throw new Error(`Example ${at + 1} in the README of ${name}: ${fault}\n${stdout}`);
  }
  return scripts.length;
}

/**
 * Holds the files of the installed widget against the hashes that come with them.
 *
 * @returns how many fit
 * @throws Error that names a file that does not fit, or says that there are none
 */
export async function tryIntegrity(project: string): Promise<number> {
  const folder = join(project, 'node_modules/@cramps/widget/dist');
  const { files } = JSON.parse(await readFile(join(folder, 'integrity.json'), 'utf8')) as {
    files: Record<string, string>;
  };
  for (const [name, wanted] of Object.entries(files)) {
    const hash = createHash('sha384')
      .update(await readFile(join(folder, name)))
      .digest('base64');
    if (wanted !== `sha384-${hash}`) throw new Error(`${name} does not fit its hash in integrity.json.`);
  }
  if (Object.keys(files).length === 0) throw new Error('integrity.json names no file.');
  return Object.keys(files).length;
}
