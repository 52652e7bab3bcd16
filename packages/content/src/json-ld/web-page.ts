import { frame, type FrameParts } from './page.ts';
import type { JsonLd, JsonLdContext, JsonObject } from './types.ts';

/** A place on the site: its name, and its whole address. */
export interface Place {
  readonly name: string;
  readonly url: string;
}

export interface WebPageParts extends FrameParts {
  /** What the page lists, in its order. */
  readonly items?: readonly Place[];
  /** The site, where this is its first page. */
  readonly site?: Place;
}

const listItem = (place: Place, at: number): JsonObject => ({
  '@type': 'ListItem',
  position: at + 1,
  ...place,
});

/** A page about no single entity: a list, what to do now, what this is. */
export function webPageJsonLd({ items = [], site, ...parts }: WebPageParts, context: JsonLdContext): JsonLd {
  const list: JsonObject = {
    '@type': 'ItemList',
    numberOfItems: items.length,
    itemListElement: items.map(listItem),
  };
  return {
    ...frame(parts, items.length > 0 ? list : undefined, context),
    ...(site ? { isPartOf: { '@type': 'WebSite', ...site } } : {}),
  };
}

/** The document of a page with the way to it: the pages above it, the first page first. */
export const withBreadcrumb = (document: JsonLd, trail: readonly Place[]): JsonLd => ({
  ...document,
  breadcrumb: { '@type': 'BreadcrumbList', itemListElement: trail.map(listItem) },
});
