import { message } from '../message.ts';
import type { Claim } from '../types.ts';
import { page } from './page.ts';
import type { JsonLd, JsonLdContext, JsonObject } from './types.ts';

/** A claim of the usual article: a `MedicalWebPage` about a `ClaimReview`, rated in words and not in stars. */
export function claimJsonLd({ id, verdict, sources }: Claim, context: JsonLdContext): JsonLd {
  const { label = id, claim = '', why = '' } = context.articles.claims[id] ?? {};
  const main: JsonObject = {
    '@type': 'ClaimReview',
    claimReviewed: claim,
    reviewBody: why,
    reviewRating: { '@type': 'Rating', alternateName: message(context.words, `claims.verdict.${verdict}`) },
  };
  return page({ kind: 'claim', id, name: label, description: why, sources, main }, context);
}
