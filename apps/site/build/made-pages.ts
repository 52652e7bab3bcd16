import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Builder } from '@sveltejs/kit';

/** A finished page, as it says itself. */
export interface MadePage {
  /** Its address below the origin. */
  readonly path: string;
  readonly html: string;
  readonly title: string;
  readonly description: string;
  /** The name of the site, and of the page above this one. */
  readonly site: string;
  readonly above: string | undefined;
  /** Its whole address; a page that is not to be found has none. */
  readonly url: string | undefined;
  /** It names these beside itself. */
  readonly has: { readonly twin: boolean; readonly picture: boolean };
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
const plain = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => ENTITIES[name] ?? '');

/** A value in the head of a page. Our own pages are read, as SvelteKit writes them. */
function headOf(html: string) {
  const head = html.slice(0, html.indexOf('</head>'));
  return (pattern: RegExp): string | undefined => {
    const found = pattern.exec(head)?.[1];
    return found === undefined ? undefined : plain(found);
  };
}

function readMadePage(path: string, html: string): MadePage {
  const find = headOf(html);
  const url = find(/<link rel="canonical" href="([^"]*)"/);
  const picture = find(/<meta property="og:image" content="([^"]*)"/);
  const crumbs = /<nav [^>]*><ol [^>]*>(.*?)<\/ol><\/nav>/s.exec(html)?.[1] ?? '';
  const [, ...above] = [...crumbs.matchAll(/<a [^>]*>([^<]*)<\/a>/g)].map(([, name = '']) => plain(name));
  return {
    path,
    html,
    site: find(/<meta property="og:site_name" content="([^"]*)"/) ?? '',
    above: above[0],
    title: find(/<meta property="og:title" content="([^"]*)"/) ?? find(/<title>([^<]*)</) ?? '',
    description: find(/<meta name="description" content="([^"]*)"/) ?? '',
    url,
    has: {
      twin: find(/<link rel="alternate" type="text\/markdown" href="([^"]*)"/) !== undefined,
      picture: picture !== undefined && isOwn(picture, url),
    },
  };
}

/** A page may also show the picture of another one. */
const isOwn = (picture: string, url = '') => picture === url.replace(/\/$/, '/index') + '.png';

/** All pages that were made ahead. */
export async function readMadePages(builder: Builder): Promise<MadePage[]> {
  const folder = builder.getBuildDirectory('output/prerendered/pages');
  return Promise.all(
    [...builder.prerendered.pages].map(async ([path, { file }]) =>
      readMadePage(path, await readFile(join(folder, file), 'utf8')),
    ),
  );
}
