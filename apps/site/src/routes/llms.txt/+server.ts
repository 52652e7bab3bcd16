import { listedEntityPages } from '#lib/all-pages.ts';
import { beside } from '#lib/beside.ts';
import { byName } from '#lib/collate.ts';
import { MORE, NAV } from '#lib/nav.ts';
import { nameOf, shortOf } from '#lib/names.ts';
import { nothingFound } from '#lib/nothing-found.ts';
import { absolute } from '#lib/site-origin.ts';
import { say } from '#lib/words.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;

/** Made for each person: there is nothing to write down ahead. */
const WITHOUT_TWIN: ReadonlySet<string> = new Set(['check', 'diary']);
const KINDS = ['cause', 'mimic', 'remedy', 'medicine'] as const;

/** What is here, in Markdown, for assistants: the purpose first, then a line a page. */
export const GET: RequestHandler = ({ url }) => {
  const line = (name: string, href: string, text = '') =>
    `- [${name}](${absolute(href, url)})${text && `: ${text}`}`;
  // Each as Markdown: the same text as the page, with its tables and sources.
  const twin = (href: string) => beside(new URL(href, url).pathname, 'md');
  const pages = listedEntityPages();
  const shelves = KINDS.map((kind) => [
    `## ${say(`pages.evidence.topic.${kind}`)}`,
    '',
    ...pages
      .filter((page) => page.kind === kind)
      .map(({ id, href }) => line(nameOf(kind, id), twin(href), shortOf(kind, id))),
    '',
  ]);
  const names = byName([...nothingFound].map((id) => ({ name: nameOf('medicine', id) })))
    .map(({ name }) => name)
    .join(', ');
  const text = [
    `# ${say('site.name')}`,
    '',
    `> ${say('site.purpose')}`,
    '',
    `${say('site.limits')} ${say('pages.developers.rules')} ${say('pages.developers.assistants.text')}`,
    '',
    `## ${say('site.menu')}`,
    '',
    ...[...NAV, ...MORE].map(({ key, href }) =>
      line(say(`site.nav.${key}`), WITHOUT_TWIN.has(key) ? href : twin(href)),
    ),
    '',
    ...shelves.flat(),
    `${say('pages.medicines.link-means.none-found')} ${names}.`,
    '',
  ];
  return new Response(text.join('\n'), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
