import { resolve } from '$app/paths';
import { entityPages } from '#lib/all-pages.ts';
import { nameOf, shortOf } from '#lib/names.ts';
import { absolute, ORIGIN } from '#lib/site-origin.ts';
import { say } from '#lib/words.ts';
import { escapeXml } from '#lib/xml.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;

const MOST = 50;
const noon = (day: string) => `${day}T12:00:00Z`;

/** Pages by the day they were last held against their sources: a page that was checked again comes up again. */
export const GET: RequestHandler = ({ url }) => {
  const pages = entityPages()
    .sort((a, b) => b.on.localeCompare(a.on))
    .slice(0, MOST);
  const entries = pages.map(({ kind, id, href, on }) => {
    const address = escapeXml(absolute(href, url));
    return `<entry><id>${address}#${on}</id><title>${escapeXml(nameOf(kind ?? 'cause', id))}</title><link href="${address}"/><updated>${noon(on)}</updated><summary>${escapeXml(shortOf(kind ?? 'cause', id))}</summary></entry>`;
  });
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${ORIGIN}/</id>
<title>${escapeXml(say('site.name'))}</title>
<subtitle>${escapeXml(say('site.tagline'))}</subtitle>
<author><name>${escapeXml(say('site.name'))}</name></author>
<link rel="self" href="${absolute(resolve('/feed.xml'), url)}"/>
<link href="${ORIGIN}/"/>
<updated>${noon(pages[0]?.on ?? '')}</updated>
${entries.join('\n')}
</feed>
`;
  return new Response(xml, { headers: { 'content-type': 'application/atom+xml' } });
};
