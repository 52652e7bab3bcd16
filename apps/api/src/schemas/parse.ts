import { z } from '../zod.ts';
import { parsedText } from './content.ts';
import { ownWords } from './own-words.ts';
import { locale } from './query/locale.ts';

export const query = z.strictObject({ locale });

export const body = z
  .strictObject({ text: ownWords })
  .openapi('Text', { example: { text: 'My calf cramps at night, I take furosemide.' } });

export const answer = parsedText.openapi('ParsedText');
