import * as content from '@cramps/content';
import { message } from '@cramps/content/explain';
import { locale } from '../query/locale.ts';
import { locales, textsFor } from '../locales.ts';
import type { KnownAnswers } from '../reply/known.ts';
import { API_VERSION } from '../version.ts';
import { z } from '../zod.ts';
import { endpoint, newRoutes, type Routes } from './endpoint.ts';

const schema = z
  .strictObject({
    name: z.string(),
    apiVersion: z.string(),
    contentVersion: z.string(),
    intendedUse: z.string().describe('What this is for; show it wherever you show an answer.'),
    limits: z.string().describe('What it is not for.'),
    locales: z.array(z.string()),
    counts: z.record(z.string(), z.number().int()).describe('How many there are of each kind.'),
    lastChecked: z.string().describe('The latest date on which a page was held against its sources.'),
    reviewedBy: z.null().describe('No clinician has reviewed these pages yet.'),
    licence: z.string().describe('Licence of the content.'),
  })
  .openapi('Meta');

const { causes, mimics, findings, questions, redFlags, remedies, medicines, claims, sources } = content;
const counts = Object.fromEntries(
  Object.entries({ causes, mimics, findings, questions, redFlags, remedies, medicines, claims, sources }).map(
    ([name, record]) => [name, Object.keys(record).length],
  ),
);
const lastChecked = [...Object.values(causes), ...Object.values(mimics), ...Object.values(remedies)]
  .map(({ checked }) => checked.on)
  .reduce((latest, on) => (on > latest ? on : latest), '');

export function metaRoutes(known: KnownAnswers): Routes {
  const app = newRoutes();
  const spec = {
    method: 'get',
    path: '/v1/meta',
    operationId: 'getMeta',
    tag: 'About',
    summary: 'What this is, for what, and in which version',
    query: z.strictObject({ locale }),
    answer: { description: 'About the content.', schema },
    middleware: [known.first],
  } as const;
  endpoint(app, spec, (c) => {
    const { words } = textsFor(c);
    return known.send(c, {
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
    });
  });
  return app;
}
