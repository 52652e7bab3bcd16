import { textsFor } from '../locales.ts';
import { personal } from '../reply/personal.ts';
import type { Handler } from '../routes/endpoint.ts';

/** Answers with what was read in a text. */
export const answerParse: Handler<object, { text: string }> = async (c, { body: { text } }) => {
  const { parse } = await textsFor(c);
  return personal(c, JSON.stringify(await parse(text)));
};
