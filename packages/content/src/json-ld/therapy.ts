import type { Remedy } from '../types.ts';
import { given } from './given.ts';
import { page } from './page.ts';
import type { JsonLd, JsonLdContext, JsonObject } from './types.ts';

/** A remedy as a part of another document. */
export const therapyPart = (id: string, { words, url }: JsonLdContext): JsonObject => ({
  '@type': 'MedicalTherapy',
  name: words.remedies[id]?.name ?? id,
  ...given({ url: url('remedy', id) }),
});

/** A remedy: a `MedicalWebPage` about a `MedicalTherapy`, with its verdict in the description. */
export function therapyJsonLd({ id, sources, checked }: Remedy, context: JsonLdContext): JsonLd {
  const { name = id, short = '', steps = [], who = [], evidence = '' } = context.articles.remedies[id] ?? {};
  const main: JsonObject = {
    ...therapyPart(id, context),
    description: `${short} ${evidence}`.trim(),
    ...given({ howPerformed: steps.join(' '), contraindication: who }),
  };
  return page({ kind: 'remedy', id, name, description: short, sources, checked, main }, context);
}
