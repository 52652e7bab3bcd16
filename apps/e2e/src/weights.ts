import { inside, pages, sizeOf } from './made-pages.ts';

/** The fonts that pages name, each once. A font is packed already: it travels as it lies there. */
export function fontWeights(): { readonly path: string; readonly bytes: number }[] {
  const named = [...pages].flatMap(([path, html]) =>
    [...html.matchAll(/<link href="([^"]+\.woff2)"[^>]* as="font"/g)].flatMap(
      ([, href = '']) => inside(href, path)?.pathname ?? [],
    ),
  );
  return [...new Set(named)].map((path) => ({ path, bytes: sizeOf(path) }));
}
