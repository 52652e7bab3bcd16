/**
 * `pnpm build:static [-- [--flat] [FOLDER]]` at the root: the built site as plain files that any host can serve, with the
 * check on the device of the visitor. Pages become `causes/index.html`, which every host knows; with `--flat` they become
 * `causes.html`, for hosts that serve that at /causes without a detour.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportStatic } from './export-static.ts';

const site = fileURLToPath(new URL('../../', import.meta.url));
const given = process.argv.slice(2);
const flat = given.includes('--flat');
const [folder = 'static-output'] = given.filter((argument) => !argument.startsWith('--'));
const unknown = given.filter((argument) => argument.startsWith('--') && argument !== '--flat');

if (unknown.length > 0) {
  console.error(`found     ${unknown.join(' ')}\nexpected  pnpm build:static [-- [--flat] [FOLDER]]`);
  process.exit(1);
}
if (!existsSync(resolve(site, 'build-output/index.js'))) {
  console.error('found     no built site\nexpected  build-output\nmend      run pnpm build first');
  process.exit(1);
}
const out = resolve(site, folder);
const { pages, files } = await exportStatic({ built: resolve(site, 'build-output'), out, flat });
console.log(`static copy: ${pages} pages and ${files} other files in ${out}`);
