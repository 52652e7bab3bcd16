/**
 * schema.org JSON-LD of each entity, for search engines and other readers that are programs. Pure functions from facts and
 * words; every page carries the intended purpose and its sources.
 */
export { articleJsonLd } from './article.ts';
export { claimJsonLd } from './claim.ts';
export { conditionJsonLd } from './condition.ts';
export { drugJsonLd } from './drug.ts';
export { findingJsonLd } from './sign.ts';
export { sourcePageJsonLd } from './source-page.ts';
export { therapyJsonLd } from './therapy.ts';
export type { JsonLd, JsonLdContext, JsonObject, JsonValue, PageKind } from './types.ts';
export { webPageJsonLd, withBreadcrumb, type Place, type WebPageParts } from './web-page.ts';
