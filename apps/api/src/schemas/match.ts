import { z } from '../zod.ts';
import * as content from './content.ts';
import { fieldsOf, wholeOrSparse } from './query/fields.ts';
import { locale } from './query/locale.ts';

const child = z
  .strictObject({ title: z.string(), text: z.string() })
  .nullable()
  .describe(
    'Of somebody under 16, by `age` or by the finding `child`: what to show in place of what fits. `ranked` and `remedies` are empty then, and `nextQuestions` asks about danger alone. Null for everybody else.',
  );

const assessment = content.assessment
  .extend({ child, explanation: content.explanation })
  .openapi('Assessment');

export const query = z.strictObject({ fields: fieldsOf(assessment), locale });
export const answer = wholeOrSparse(assessment);
