import { escapeXml } from '../xml.ts';

export interface AtomEntry {
  /** It never changes, and no other entry has it. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** A day; a feed wants a time, and noon is that day nearly everywhere. */
  readonly on: string;
  readonly summary: string;
}

export interface AtomFeed {
  readonly title: string;
  readonly subtitle: string;
  /** The page that the feed is about, and the feed itself. */
  readonly home: string;
  readonly self: string;
  readonly locale: string;
  readonly rights: string;
  readonly entries: readonly AtomEntry[];
}

const noon = (day: string) => `${day}T12:00:00Z`;
const latest = (entries: readonly AtomEntry[]) =>
  entries.reduce((day, { on }) => (on > day ? on : day), entries[0]?.on ?? '');
const element = (name: string, text: string) => `<${name}>${escapeXml(text)}</${name}>`;
const link = (rel: string, href: string) => `<link rel="${rel}" href="${escapeXml(href)}"/>`;

const entryXml = ({ id, title, link: href, on, summary }: AtomEntry) =>
  [
    '<entry>',
    element('id', id),
    element('title', title),
    link('alternate', href),
    element('updated', noon(on)),
    element('summary', summary),
    '</entry>',
  ].join('');

/** A feed as RFC 4287 describes it. */
export const atomXml = ({ title, subtitle, home, self, locale, rights, entries }: AtomFeed): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    element('id', home),
    element('title', title),
    element('subtitle', subtitle),
    element('rights', rights),
    `<author>${element('name', title)}</author>`,
    link('self', self),
    link('alternate', home),
    element('updated', noon(latest(entries))),
    ...entries.map(entryXml),
    '</feed>',
    '',
  ].join('\n');
