import { sourceLabel, sourceLink, sources, type SourceId } from '@cramps/content';
import type { Localised } from '../locales.ts';
import type { Link } from '../schemas/links.ts';

type Labelled = 'causes' | 'mimics' | 'findings' | 'remedies' | 'medicines';

/** A link to something of a kind, with its name in the locale. */
export const linkTo = (path: Labelled, id: string, { words }: Localised): Link => ({
  id,
  name: words[path][id]?.name ?? id,
  href: `/v1/${path}/${id}`,
});

export const linksTo = (path: Labelled, ids: readonly string[], localised: Localised): Link[] =>
  ids.map((id) => linkTo(path, id, localised));

/** Links to causes and look-alikes, whichever each id is. */
export const linksToCandidates = (ids: readonly string[], localised: Localised): Link[] =>
  ids.map((id) => linkTo(Object.hasOwn(localised.words.causes, id) ? 'causes' : 'mimics', id, localised));

/** Sources in full, with how they are cited and where they can be read. */
export const cited = (ids: readonly SourceId[]) =>
  ids.map((id) => ({ ...sources[id], label: sourceLabel(sources[id]), link: sourceLink(sources[id]) }));
