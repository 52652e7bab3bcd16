import { resolve } from '$app/paths';
import * as facts from '@cramps/content';
import articles from '@cramps/content/articles/en';
import {
  webPageJsonLd,
  withBreadcrumb,
  type JsonLd,
  type JsonLdContext,
  type Place,
} from '@cramps/content/json-ld';
import { hrefOf } from './hrefs.ts';
import { absolute } from './site-origin.ts';
import { say, words } from './words.ts';

interface Link {
  readonly href: string;
  readonly name: string;
}

/** The address a page has; what is whole is made from it. */
type Here = Readonly<Pick<URL, 'href'>>;

/** What a page about no single thing says of itself. */
export interface PageToSay {
  readonly title: string;
  readonly description: string;
  readonly checked?: facts.Checked;
  /** What it lists. */
  readonly items?: readonly Link[];
}

/** A page over more works than this names them in its own list only; the document would say all of them again. */
const MOST_CITATIONS = 25;

/** What JSON-LD is made from, with the whole addresses of the pages. */
export const jsonLdContext = (on: { readonly href: string }): JsonLdContext => ({
  facts,
  words,
  articles,
  url: (kind, id) => (kind === 'finding' ? undefined : absolute(hrefOf(kind, id), on)),
});

const place = ({ href, name }: Link, on: Here): Place => ({ name, url: absolute(href, on) });
const home = (on: Here): Place => place({ href: resolve('/'), name: say('site.name') }, on);
const isHome = (on: Here) => home(on).url === absolute(on.href, on);

export function aboutPage({ title, description, checked, items = [] }: PageToSay, on: Here): JsonLd {
  const parts = {
    url: absolute(on.href, on),
    name: title,
    description,
    ...(checked && { checked }),
    ...(isHome(on) && { site: home(on) }),
    items: items.map((link) => place(link, on)),
  };
  return webPageJsonLd(parts, jsonLdContext(on));
}

/** With the way from the first page to this one. */
export const withTrail = (document: JsonLd, crumbs: readonly Link[], title: string, on: Here): JsonLd =>
  isHome(on)
    ? document
    : withBreadcrumb(document, [
        home(on),
        ...crumbs.map((crumb) => place(crumb, on)),
        place({ href: on.href, name: title }, on),
      ]);

function light(document: JsonLd): JsonLd {
  const { citation, ...rest } = document;
  return Array.isArray(citation) && citation.length > MOST_CITATIONS ? rest : document;
}

/** As an element for the head. It is data: no script runs. A `<` is spelled so that no text can end the element. */
export const jsonLdElement = (document: JsonLd): string =>
  `<script type="application/ld+json">${JSON.stringify(light(document)).replaceAll('<', '\\u003c')}</script>`;
