import {
  causes,
  claims,
  medicines,
  mimics,
  redFlags,
  remedies,
  sourceLabel,
  sourceLink,
  sources,
  type Source,
  type SourceId,
} from '@cramps/content';
import type { Localised } from '../locales.ts';
import type { Link } from '../schemas/links.ts';
import { choice, collection, filter } from './collection.ts';
import { linkTo } from './links.ts';

/** Everything that rests on a source, by kind and in the order of the content. */
function citedBy(id: SourceId, localised: Localised): Link[] {
  const { words, articles } = localised;
  const cites = ({ sources: ids }: { readonly sources: readonly SourceId[] }) => ids.includes(id);
  const named = { causes, mimics, remedies, medicines };
  return [
    ...Object.entries(named).flatMap(([path, record]) =>
      Object.values(record)
        .filter(cites)
        .map((each) => linkTo(path as keyof typeof named, each.id, localised)),
    ),
    ...Object.values(redFlags)
      .filter(cites)
      .map((flag) => ({
        id: flag.id,
        name: words.redFlags[flag.id]?.title ?? flag.id,
        href: `/v1/red-flags/${flag.id}`,
      })),
    ...Object.values(claims)
      .filter(cites)
      .map((claim) => ({
        id: claim.id,
        name: articles.claims[claim.id]?.label ?? claim.id,
        href: `/v1/claims/${claim.id}`,
      })),
  ];
}

export const sourceCollection = collection<Source>({
  record: sources,
  filters: {
    design: filter({
      in: sources,
      description: 'Only these kinds of study or text.',
      of: ({ design }) => [design],
    }),
    read: choice({ in: sources, description: 'Only those read this deeply.', of: ({ read }) => [read] }),
    year: filter({
      in: sources,
      description: 'Only those of these years.',
      of: ({ year }) => (year === null ? [] : [String(year)]),
    }),
  },
  texts: ({ id, title, authors, publisher }) => [id, title, authors, publisher],
  summarise: ({ id, title, year, design, read, ...rest }) => ({
    id,
    title,
    year,
    design,
    read,
    label: sourceLabel({ year, authors: rest.authors }),
    link: sourceLink(rest),
    href: `/v1/sources/${id}`,
  }),
  detail: (source, localised) => ({
    ...source,
    label: sourceLabel(source),
    link: sourceLink(source),
    citedBy: citedBy(source.id, localised),
  }),
});
