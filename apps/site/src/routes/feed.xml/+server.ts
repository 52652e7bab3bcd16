import log from '@cramps/content/data/changes.json' with { type: 'json' };
import { resolve } from '$app/paths';
import { causes, claims, medicines, mimics, remedies, sources } from '@cramps/content';
import { atomXml, type AtomEntry } from '#lib/feed/atom.ts';
import { pagesOf, sizeOf, type Release } from '#lib/feed/changes.ts';
import { hrefOf } from '#lib/hrefs.ts';
import { nameOf, shortOf } from '#lib/names.ts';
import { absolute } from '#lib/site-origin.ts';
import { say, words } from '#lib/words.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;

/** Everything there is a page or a place for. */
const ALL = {
  causes: Object.keys(causes).length,
  mimics: Object.keys(mimics).length,
  remedies: Object.keys(remedies).length,
  medicines: Object.keys(medicines).length,
  claims: Object.keys(claims).length,
  sources: Object.keys(sources).length,
};

/** What each release of the content changed: the release itself, and each page it added or changed. */
export const GET: RequestHandler = ({ url }) => {
  const whole = (href: string) => absolute(href, url);
  const home = whole(resolve('/'));

  const entriesOf = (release: Release): AtomEntry[] => {
    const { version, on, since } = release;
    const own: AtomEntry = {
      id: `${home}#${version}`,
      title: say('pages.feed.release', { version }),
      link: home,
      on,
      summary: since === null ? say('pages.feed.first', ALL) : say('pages.feed.later', sizeOf(release)),
    };
    const pages = pagesOf(release).map(({ what, kind, id }) => {
      const address = whole(hrefOf(kind, id));
      return {
        id: `${address}${address.includes('#') ? '-' : '#'}${version}`,
        title: say(`pages.feed.${what}`, { name: nameOf(kind, id) }),
        link: address,
        on,
        summary: shortOf(kind, id) || say('pages.feed.release', { version }),
      };
    });
    return [own, ...pages];
  };

  const xml = atomXml({
    title: say('site.name'),
    subtitle: say('pages.feed.about'),
    home,
    self: whole(resolve('/feed.xml')),
    locale: words.locale,
    rights: say('pages.about.correct.licence'),
    entries: (log as readonly Release[]).flatMap(entriesOf),
  });
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
};
