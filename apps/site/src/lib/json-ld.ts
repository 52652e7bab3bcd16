import * as facts from '@cramps/content';
import articles from '@cramps/content/articles/en';
import type { JsonLd, JsonLdContext } from '@cramps/content/json-ld';
import { hrefOf } from './hrefs.ts';
import { absolute } from './site-origin.ts';
import { words } from './words.ts';

/** What JSON-LD is made from, with the whole addresses of the pages. */
export const jsonLdContext = (on: { readonly href: string }): JsonLdContext => ({
  facts,
  words,
  articles,
  url: (kind, id) => (kind === 'finding' ? undefined : absolute(hrefOf(kind, id), on)),
});

/** A page over more works than this names them in its own list only; the document would say all of them again. */
const MOST_CITATIONS = 40;

function light(document: JsonLd): JsonLd {
  const { citation, ...rest } = document;
  return Array.isArray(citation) && citation.length > MOST_CITATIONS ? rest : document;
}

/** As an element for the head. It is data: no script runs. A `<` is spelled so that no text can end the element. */
export const jsonLdElement = (document: JsonLd): string =>
  `<script type="application/ld+json">${JSON.stringify(light(document)).replaceAll('<', '\\u003c')}</script>`;
