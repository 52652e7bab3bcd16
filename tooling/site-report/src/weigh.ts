import { request } from 'node:http';

export interface Weight {
  readonly path: string;
  /** Bytes of the answer with its styles inside, as it travels. */
  readonly br: number;
  readonly gzip: number;
  /** Bytes of scripts and of styles of their own that it asks for at once, packed by Brotli. */
  readonly scripts: number;
  readonly styles: number;
}

export interface Weighed {
  readonly pages: readonly Weight[];
  readonly fonts: readonly { readonly path: string; readonly bytes: number }[];
}

interface Got {
  readonly bytes: number;
  readonly text: string;
}

/** Bytes as they come off the line: nothing is unpacked on the way. */
const get = (url: string, encoding: string): Promise<Got> =>
  new Promise((resolve, reject) => {
    const asked = request(url, { headers: { 'accept-encoding': encoding } }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('end', () => {
        const body = Buffer.concat(parts);
        if (answer.statusCode === 200) resolve({ bytes: body.length, text: body.toString() });
        else reject(new Error(`${url}: ${answer.statusCode}`));
      });
    });
    asked.on('error', reject).end();
  });

const pathsIn = (html: string, pattern: RegExp) => [
  ...new Set([...html.matchAll(pattern)].map(([, href = '']) => href)),
];
const SCRIPTS = /<(?:link href|script type="module" src)="([^"]+\.js)"/g;
const STYLES = /<link href="([^"]+\.css)" rel="stylesheet"(?! disabled)/g;
const FONTS = /<link href="([^"]+\.woff2)"/g;

/** Every page of the sitemap, and the page for a line that is cut. */
export async function weigh(origin: string): Promise<Weighed> {
  const map = await get(`${origin}/sitemap.xml`, 'identity');
  const listed = [...map.text.matchAll(/<loc>([^<]+)</g)].map(([, loc = '']) => new URL(loc).pathname);
  const named = new Set<string>();
  const sizes = new Map<string, Promise<Got>>();
  const sizeOf = (path: string) => {
    const known = sizes.get(path) ?? get(origin + path, 'br');
    sizes.set(path, known);
    return known;
  };
  const sum = async (paths: readonly string[]) => {
    const all = await Promise.all(paths.map(sizeOf));
    return all.reduce((total, { bytes }) => total + bytes, 0);
  };
  const pages: Weight[] = [];
  for (const path of [...listed, '/offline']) {
    const { text } = await get(origin + path, 'identity');
    for (const font of pathsIn(text, FONTS)) named.add(font);
    pages.push({
      path,
      br: (await get(origin + path, 'br')).bytes,
      gzip: (await get(origin + path, 'gzip')).bytes,
      scripts: await sum(pathsIn(text, SCRIPTS)),
      styles: await sum(pathsIn(text, STYLES)),
    });
  }
  const fonts = await Promise.all(
    [...named].map(async (path) => ({ path, bytes: (await sizeOf(path)).bytes })),
  );
  return { pages, fonts };
}
