import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beside } from '../../src/lib/beside.ts';
import type { MadePage } from '../made-pages.ts';
import { png, svgOf } from '../pictures/draw-picture.ts';
import { markdownOf } from '../twins/markdown.ts';
import { stored } from '../store.ts';

/** Counts up when what is made of the same page becomes another thing. */
const TWIN = 'twin 1';
const PICTURE = 'picture 2';

/** Writes the files beside one page. */
export async function makeBeside(page: MadePage, folder: string): Promise<void> {
  const put = async (ending: 'md' | 'png', content: Uint8Array) => {
    const file = join(folder, beside(page.path, ending));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  };
  if (page.has.twin) {
    await put('md', await stored([TWIN, page.url ?? '', page.html], () => markdownOf(page)));
  }
  if (page.has.picture) {
    const svg = svgOf(page);
    await put('png', await stored([PICTURE, svg], () => png(svg)));
  }
}
