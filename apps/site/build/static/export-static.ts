import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hostFiles } from './host-files.ts';
import { renderer } from './render.ts';

interface Options {
  /** Where the built site is. */
  readonly built: string;
  readonly out: string;
  /** `causes.html` instead of `causes/index.html`. */
  readonly flat: boolean;
}

const isPacked = (file: string) => /\.(?:br|gz)$/.test(file);
const isPage = (file: string) => /\.html(?:\.(?:br|gz))?$/.test(file);

/** Where the file of a page goes: into a folder of its name, which every host knows how to serve. */
export function placeOf(file: string, flat: boolean): string {
  if (flat || !isPage(file) || /^(?:index|404)\./.test(file)) return file;
  return file.replace(/\.html/, '/index.html');
}

/** All files below a folder, as paths from it. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

/** Writes the built site as plain files. What was there before goes. */
export async function exportStatic({ built, out, flat }: Options): Promise<{ pages: number; files: number }> {
  await rm(out, { recursive: true, force: true });
  const written: string[] = [];
  const place = async (file: string, put: (to: string) => Promise<void>) => {
    const to = join(out, placeOf(file, flat));
    await mkdir(dirname(to), { recursive: true });
    await put(to);
    written.push(file);
  };
  for (const folder of [join(built, 'client'), join(built, 'prerendered')]) {
    for (const file of await filesBelow(folder)) {
      await place(file, (to) => cp(join(folder, file), to));
    }
  }
  const render = await renderer(built);
  // These two are made for each request where there is a server.
  await place('check.html', async (to) => writeFile(to, await render('/check', 200)));
  await place('404.html', async (to) => writeFile(to, await render('/404', 404)));
  for (const [file, text] of Object.entries(hostFiles())) {
    await place(file, (to) => writeFile(to, text));
  }
  const plain = written.filter((file) => !isPacked(file));
  const pages = plain.filter(isPage).length;
  return { pages, files: plain.length - pages };
}
