import * as content from '@cramps/content';
import { message } from '@cramps/content/explain';
import { locales, textsFor } from '../locales.ts';
import type { Handler } from '../routes/endpoint.ts';
import { API_VERSION } from '../version.ts';

const { causes, mimics, findings, questions, redFlags, remedies, medicines, claims, sources } = content;

const counts = Object.fromEntries(
  Object.entries({ causes, mimics, findings, questions, redFlags, remedies, medicines, claims, sources }).map(
    ([name, record]) => [name, Object.keys(record).length],
  ),
);
const lastChecked = [...Object.values(causes), ...Object.values(mimics), ...Object.values(remedies)]
  .map(({ checked }) => checked.on)
  .reduce((latest, on) => (on > latest ? on : latest), '');

/** Answers with what this is, for what, and in which version. */
export const answerMeta: Handler = async (c) => {
  const { words } = await textsFor(c);
  return c.get('known').send(c, () => ({
    name: 'cramps',
    apiVersion: API_VERSION,
    contentVersion: content.contentVersion,
    intendedUse: message(words, 'site.purpose'),
    limits: message(words, 'site.limits'),
    locales,
    counts,
    lastChecked,
    reviewedBy: null,
    licence: 'CC-BY-4.0',
  }));
};
