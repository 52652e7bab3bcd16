import { z } from '../zod.ts';
import * as content from './content.ts';
import { fieldsOf, wholeOrSparse } from './query/fields.ts';
import { locale } from './query/locale.ts';

const assessment = content.assessment.extend({ explanation: content.explanation }).openapi('Assessment');

export const query = z.strictObject({ fields: fieldsOf(assessment), locale });
export const answer = wholeOrSparse(assessment);
