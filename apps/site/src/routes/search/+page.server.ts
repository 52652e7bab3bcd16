import articles from '@cramps/content/articles/en';
import { contentChecked } from '#lib/checked.ts';
import { aboutPage, jsonLdElement, withTrail } from '#lib/json-ld.ts';
import { nothingFound } from '#lib/nothing-found.ts';
import { say } from '#lib/words.ts';
import type { PageServerLoad } from './$types.js';

/** The words of claims are with the articles, which the browser only loads to search in; the words it has name few medicines. */
export const load: PageServerLoad = ({ url }) => ({
  claims: Object.entries(articles.claims).map(([id, { label }]) => ({ id, name: label })),
  // Those of which nothing was found are listed with the medicines; the field above the list finds them.
  medicines: Object.keys(articles.medicines).filter((id) => !nothingFound.has(id)),
  // The facts stay on the server, too.
  checked: contentChecked,
  jsonLd: jsonLdElement(withTrail(about(url), [], say('pages.search.title'), url)),
});

const about = (url: URL) =>
  aboutPage(
    { title: say('pages.search.title'), description: say('pages.search.lead'), checked: contentChecked },
    url,
  );
