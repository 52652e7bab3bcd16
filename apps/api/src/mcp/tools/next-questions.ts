import type { SourceId } from '@cramps/content';
import { answerAbout } from '../../matching/answer.ts';
import { questionsFor } from '../../matching/next-questions.ts';
import type { Localised } from '../../locales.ts';
import { QUESTIONS } from '../../query/paging.ts';
import { nextQuestion } from '../../schemas/next-question.ts';
import { z } from '../../zod.ts';
import { flagShown, mustShow, shown } from '../must-show.ts';
import { personInput, profileOf, type Person } from '../person.ts';
import type { Tool } from '../tool.ts';

const output = z.object({
  mustShow,
  questions: z.array(nextQuestion).describe('Empty when nothing more would change the answer.'),
});

function run(person: Person & { n?: number | undefined }, localised: Localised) {
  const profile = profileOf(person);
  if (typeof profile === 'string') return profile;
  const { urgency, redFlags, child } = answerAbout(profile, localised);
  const questions = questionsFor(profile, person.n ?? QUESTIONS, localised);
  const sources = questions.flatMap(({ moves }) => moves.flatMap((move) => move.sources as SourceId[]));
  const flags = redFlags.map((flag) => flagShown(flag, true, localised));
  return { mustShow: shown({ urgency, child: child?.text, flags, sources }, localised), questions };
}

const input = {
  ...personInput,
  n: z.number().int().min(1).max(10).optional().describe(`How many, ${QUESTIONS} if left out.`),
};

export const nextQuestionsTool: Tool<typeof input, typeof output> = {
  name: 'next_questions',
  title: 'What to ask next, and why',
  description:
    'Gives the questions whose answers would change the result most, those about danger first. Ask them one at a time.',
  input,
  output,
  run,
};
