import { textsFor } from '../locales.ts';
import { locale } from '../query/locale.ts';
import { personal } from '../reply/personal.ts';
import * as content from '../schemas/content.ts';
import { ownWords } from '../schemas/own-words.ts';
import { z } from '../zod.ts';
import { endpoint, newRoutes, type Routes } from './endpoint.ts';

const textBody = z
  .strictObject({ text: ownWords })
  .openapi('Text', { example: { text: 'My calf cramps at night, I take furosemide.' } });

export function parseRoutes(): Routes {
  const app = newRoutes();
  const spec = {
    method: 'post',
    path: '/v1/parse',
    operationId: 'parse',
    tag: 'Matching',
    summary: 'Findings in a person’s own words',
    description:
      'What is read is a suggestion for the person to confirm. Nothing of the body is kept or logged.',
    query: z.strictObject({ locale }),
    body: textBody,
    members: ['text'],
    answer: { description: 'What was read, and where.', schema: content.parsedText.openapi('ParsedText') },
  } as const;
  endpoint(app, spec, (c, { body: { text } }) => personal(c, JSON.stringify(textsFor(c).parse(text))));
  return app;
}
