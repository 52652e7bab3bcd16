import type { Profile } from '@cramps/content';
import { explain } from '@cramps/content/explain';
import { match } from '@cramps/content/match';
import { createRoute, OpenAPIHono, z } from '@hono/zod-openapi';
import { localeOf, localised } from '../locales.ts';
import { jsonBody, notStored } from '../middleware.ts';
import { faultsOf, problem, problemSchema } from '../problem.ts';
import * as schemas from '../schemas.ts';

const problemContent = { 'application/problem+json': { schema: problemSchema } };
const problems = {
  400: { description: 'Not JSON.', content: problemContent },
  413: { description: 'Body over 64 KiB.', content: problemContent },
  415: { description: 'Not sent as JSON.', content: problemContent },
  422: { description: 'Not the right shape; each fault with its JSON Pointer.', content: problemContent },
};
const localeQuery = z.object({ locale: z.string().optional().describe('Locale of the words, for instance en.') });

const matching = createRoute({
  method: 'post',
  path: '/v1/match',
  operationId: 'match',
  summary: 'What fits a profile, and why',
  description: 'Red flags first, then causes and look-alikes with their ledger. Nothing of the body is kept or logged.',
  tags: ['Matching'],
  middleware: [notStored, jsonBody] as const,
  request: { query: localeQuery, body: { required: true, content: { 'application/json': { schema: schemas.profile } } } },
  responses: {
    200: { description: 'The assessment.', content: { 'application/json': { schema: schemas.assessment } } },
    ...problems,
  },
});

const parsing = createRoute({
  method: 'post',
  path: '/v1/parse',
  operationId: 'parse',
  summary: 'Findings in a person’s own words',
  description: 'What is read is a suggestion for the person to confirm. Nothing of the body is kept or logged.',
  tags: ['Matching'],
  middleware: [notStored, jsonBody] as const,
  request: { query: localeQuery, body: { required: true, content: { 'application/json': { schema: schemas.textBody } } } },
  responses: {
    200: { description: 'What was read.', content: { 'application/json': { schema: schemas.parsedText } } },
    ...problems,
  },
});

/** What a failed validation answers: every fault with its pointer. */
const routes = new OpenAPIHono({
  defaultHook: async (result, c) => {
    if (result.success) return undefined;
    const json = result.target === 'json';
    const faults = faultsOf(result.error, json ? await c.req.json() : c.req.query());
    return problem(c, json ? 'invalid-body' : 'invalid-parameter', 'Mend what `faults` lists and send it again.', faults);
  },
});

export const matchRoutes = routes
  .openapi(matching, (c) => {
    const assessment = match(c.req.valid('json') as Profile);
    const explanation = explain(assessment, localised(localeOf(c)).words);
    return c.json({ ...assessment, explanation } as unknown as z.infer<typeof schemas.assessment>, 200);
  })
  .openapi(parsing, (c) => {
    const parsed = localised(localeOf(c)).parse(c.req.valid('json').text);
    return c.json(parsed as z.infer<typeof schemas.parsedText>, 200);
  });
