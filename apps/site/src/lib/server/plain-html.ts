/** Where a script would find its places, and the styles it would need on its way to the next page: they stand inside already. */
const FOR_SCRIPTS = /<!--.*?-->|<link [^>]*rel="stylesheet" disabled[^>]*>\s*/gs;

/**
 * A page that no script takes over, without what only a script would use. Text cannot hold either: its `<` is escaped.
 */
export const plainHtml = (html: string): string =>
  html.includes('__sveltekit_') ? html : html.replaceAll(FOR_SCRIPTS, '');
