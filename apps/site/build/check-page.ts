import pages from '@cramps/content/pages/en';
import words from '@cramps/content/words/en';
import type { UiMessages } from '@cramps/content';
import type { MadePage } from './made-pages.ts';

function message(messages: UiMessages, ...path: readonly string[]): string {
  let found: UiMessages | string = messages;
  for (const part of path) found = (typeof found === 'object' ? found[part] : undefined) ?? '';
  return typeof found === 'string' ? found : '';
}

/** The check is made for each request, and so is not among the pages made ahead. It has a picture all the same. */
export const CHECK_PAGE: MadePage = {
  path: '/check',
  html: '',
  site: message(words.ui, 'site', 'name'),
  above: undefined,
  title: message(words.ui, 'check', 'page-title'),
  description: message(pages, 'pages', 'check', 'description'),
  url: undefined,
  has: { twin: false, picture: true },
};
