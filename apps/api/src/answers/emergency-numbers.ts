import { emergencyNumbers } from '@cramps/content';
import { problem } from '../problem/problem.ts';
import { didYouMean } from '../problem/near.ts';
import { show } from '../problem/show.ts';
import type { Handler } from '../routes/endpoint.ts';

const countries = emergencyNumbers.map(({ country }) => country);

/** Answers with every verified number. */
export const answerNumbers: Handler = (c) =>
  c.get('known').send(c, () => ({ items: emergencyNumbers, total: emergencyNumbers.length }));

/** Answers with the number of a country, if it is verified. */
export const answerNumber: Handler = (c, { params: { country = '' } }) => {
  const found = emergencyNumbers.find((number) => number.country === country.toUpperCase());
  if (found) return c.get('known').send(c, () => found);
  const mend = didYouMean(
    country.length === 2 ? '' : country.toUpperCase(),
    countries,
    'GET /v1/emergency-numbers gives all that are verified; for the others ask a local authority.',
  );
  const expected = 'the code of a country whose number is verified';
  return problem(c, 'unknown-id', [
    { in: 'path', pointer: '/country', found: show(country), expected, mend },
  ]);
};
