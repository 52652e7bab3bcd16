import type { Medicine } from '../types.ts';
import { given } from './given.ts';
import { page } from './page.ts';
import type { JsonLd, JsonLdContext, JsonObject } from './types.ts';

/** A medicine: a `MedicalWebPage` about a `Drug`. Brands that only one source gives are left out; so is every dose. */
export function drugJsonLd(
  { id, class: group, brands, sources, checked }: Medicine,
  context: JsonLdContext,
): JsonLd {
  const { name = id, about = '', caution = '' } = context.articles.medicines[id] ?? {};
  const main: JsonObject = {
    '@type': 'Drug',
    name,
    nonProprietaryName: name,
    description: about,
    drugClass: { '@type': 'DrugClass', name: group.replaceAll('-', ' ') },
    ...given({ proprietaryName: brands, warning: caution }),
  };
  return page({ kind: 'medicine', id, name, description: about, sources, checked, main }, context);
}
