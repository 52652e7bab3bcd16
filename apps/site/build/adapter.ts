import adapterNode from '@sveltejs/adapter-node';
import type { Adapter } from '@sveltejs/kit';
import { makeAllBeside } from './beside/make-all.ts';
import { CHECK_PAGE } from './check-page.ts';
import { readMadePages } from './made-pages.ts';
import { packAll, QUALITY } from './pack.ts';

/** Without these a browser takes letters beyond ASCII for something else, and a reader a feed for any file. */
const TYPES = {
  '.md': 'text/markdown;charset=utf-8',
  '.txt': 'text/plain;charset=utf-8',
  '.xml': 'application/xml;charset=utf-8',
};

/**
 * The adapter for Node, with more beside each page: the same text in Markdown, and a picture for previews. They are made
 * from the finished pages, so they cannot say anything else.
 */
export function adapter(options: Parameters<typeof adapterNode>[0]): Adapter {
  const node = adapterNode(options);
  return {
    ...node,
    async adapt(builder) {
      builder.log.minor('Writing pages in Markdown, drawing their pictures');
      const pages = [...(await readMadePages(builder)), CHECK_PAGE];
      await makeAllBeside(pages, builder.getClientDirectory());
      const mimeTypes = { value: { ...builder.mimeTypes, ...TYPES } };
      const quality = process.env['SITE_PACK'] === 'light' ? QUALITY.look : QUALITY.readers;
      const compress = { value: (folder: string) => packAll(folder, quality) };
      await node.adapt(Object.create(builder, { mimeTypes, compress }) as typeof builder);
    },
  };
}
