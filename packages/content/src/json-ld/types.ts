import type { Articles, Words } from '../words.ts';
import type { Finding, FindingId, Remedy, RemedyId, Source, SourceId } from '../types.ts';

/** What JSON can say: the values of a JSON-LD document. */
export type JsonValue = string | number | boolean | readonly JsonValue[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

/** A schema.org document, ready for `JSON.stringify` into a `<script type="application/ld+json">`. */
export interface JsonLd extends JsonObject {
  readonly '@context': 'https://schema.org';
  readonly '@type': string;
}

/** The kinds of entities that can have a page of their own. */
export type PageKind = 'cause' | 'mimic' | 'finding' | 'remedy' | 'medicine' | 'claim' | 'source';

/** What the functions need beside the entity itself. The exports of `@cramps/content` serve as `facts`. */
export interface JsonLdContext {
  readonly facts: {
    readonly contentVersion: string;
    readonly findings: Readonly<Record<FindingId, Finding>>;
    readonly remedies: Readonly<Record<RemedyId, Remedy>>;
    readonly sources: Readonly<Record<SourceId, Source>>;
  };
  readonly words: Words;
  readonly articles: Articles;
  /** The address of an entity's page, or undefined where it has none. */
  readonly url: (kind: PageKind, id: string) => string | undefined;
}
