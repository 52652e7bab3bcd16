/** What RFC 4287 asks of a feed and this one does not give. Enough of XML is read for feeds of our own making. */
interface Part {
  readonly name: string;
  readonly attributes: string;
  readonly inner: string;
}

/** Elements in a text, those inside them left to the next call. @throws Error where one is not closed */
function parts(xml: string): Part[] {
  const found: Part[] = [];
  const start = /<([\w:]+)([^>]*?)(\/?)>/g;
  for (let match = start.exec(xml); match; match = start.exec(xml)) {
    const [whole, name = '', attributes = '', closed] = match;
    if (closed) {
      found.push({ name, attributes, inner: '' });
      continue;
    }
    const from = match.index + whole.length;
    const to = xml.indexOf(`</${name}>`, from);
    if (to < 0) throw new Error(`<${name}> is not closed`);
    found.push({ name, attributes, inner: xml.slice(from, to) });
    start.lastIndex = to + name.length + 3;
  }
  return found;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const one = (all: readonly Part[], name: string) => all.filter((part) => part.name === name);

function partFaults(all: readonly Part[], where: string): string[] {
  const faults = ['id', 'title', 'updated']
    .filter((name) => one(all, name).length !== 1 || one(all, name)[0]?.inner.trim() === '')
    .map((name) => `${where}: wants one <${name}>`);
  const updated = one(all, 'updated')[0]?.inner ?? '';
  if (!TIME.test(updated)) faults.push(`${where}: <updated> is no time: ${updated}`);
  if (!URL.canParse(one(all, 'id')[0]?.inner ?? '')) faults.push(`${where}: <id> is no IRI`);
  for (const { attributes } of one(all, 'link')) {
    const href = /href="([^"]*)"/.exec(attributes)?.[1] ?? '';
    if (!URL.canParse(href)) faults.push(`${where}: <link> leads nowhere: ${href}`);
  }
  if (all.some(({ inner }) => /&(?!(?:amp|lt|gt|quot|#\d+);)/.test(inner))) faults.push(`${where}: a bare &`);
  return faults;
}

export function atomFaults(xml: string): string[] {
  const [feed] = parts(xml.replace(/^<\?xml[^>]*\?>\s*/, ''));
  if (!feed || feed.name !== 'feed' || !feed.attributes.includes('xmlns="http://www.w3.org/2005/Atom"'))
    return ['no <feed> of Atom'];
  const all = parts(feed.inner);
  const entries = one(all, 'entry');
  const ids = entries.map(({ inner }) => one(parts(inner), 'id')[0]?.inner);
  return [
    ...partFaults(all, 'feed'),
    ...(one(all, 'author').length > 0 ? [] : ['feed: wants an <author>']),
    ...(all.some(({ name, attributes }) => name === 'link' && attributes.includes('rel="self"'))
      ? []
      : ['feed: wants a link to itself']),
    ...(entries.length > 0 ? [] : ['feed: has no <entry>']),
    ...(new Set(ids).size === ids.length ? [] : ['feed: two entries have one <id>']),
    ...entries.flatMap(({ inner }, at) => {
      const inside = parts(inner);
      const faults = partFaults(inside, `entry ${at}`);
      return inside.some(({ name, attributes }) => name === 'link' && attributes.includes('rel="alternate"'))
        ? faults
        : [...faults, `entry ${at}: wants a link`];
    }),
  ];
}
