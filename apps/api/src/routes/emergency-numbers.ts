import { emergencyNumbers } from '@cramps/content';
import { problem } from '../problem/problem.ts';
import { didYouMean, show } from '../problem/show.ts';
import type { KnownAnswers } from '../reply/known.ts';
import * as content from '../schemas/content.ts';
import { z } from '../zod.ts';
import { endpoint, newRoutes, type Routes } from './endpoint.ts';

const one = content.emergencyNumber.openapi('EmergencyNumber');
const all = z.strictObject({ items: z.array(one), total: z.number().int() }).openapi('EmergencyNumberList');
const countries = emergencyNumbers.map(({ country }) => country);

/** Emergency numbers, only those that a source confirms: a wrong one would cost minutes that count. */
export function emergencyNumberRoutes(known: KnownAnswers): Routes {
  const app = newRoutes();
  const list = {
    method: 'get',
    path: '/v1/emergency-numbers',
    operationId: 'listEmergencyNumbers',
    tag: 'Emergency',
    summary: 'The emergency numbers that are verified',
    answer: { description: 'The numbers by country.', schema: all },
    middleware: [known.first],
  } as const;
  endpoint(app, list, (c) => known.send(c, { items: emergencyNumbers, total: emergencyNumbers.length }));

  const item = {
    method: 'get',
    path: '/v1/emergency-numbers/{country}',
    operationId: 'getEmergencyNumber',
    tag: 'Emergency',
    summary: 'The emergency number of a country, if it is verified',
    params: z.object({
      country: z.string().openapi({ description: 'ISO 3166-1 alpha-2, in any case.', example: 'GB' }),
    }),
    answer: { description: 'The number, and what confirms it.', schema: one },
    problems: ['unknown-id'],
    middleware: [known.first],
  } as const;
  endpoint(app, item, (c, { params: { country } }) => {
    const found = emergencyNumbers.find((number) => number.country === country.toUpperCase());
    if (found) return known.send(c, found);
    const mend = didYouMean(
      country.length === 2 ? '' : country.toUpperCase(),
      countries,
      'GET /v1/emergency-numbers gives all that are verified; for the others ask a local authority.',
    );
    const expected = 'the code of a country whose number is verified';
    return problem(c, 'unknown-id', [
      { in: 'path', pointer: '/country', found: show(country), expected, mend },
    ]);
  });
  return app;
}
