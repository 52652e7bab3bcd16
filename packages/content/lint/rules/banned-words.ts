import { bannedIn } from '@cramps/eslint-config/banned-words';
import { sentences, type Rule } from '../rule.ts';

export const bannedWords: Rule = {
  name: 'banned-words',
  why: 'We inform and prepare a talk; we never diagnose, promise or instruct on prescriptions.',
  check: (data) =>
    [...sentences(data)].flatMap(({ file, path, text }) =>
      bannedIn(text).map(({ found, instead }) => ({
        where: `${file} (${path})`,
        found: `"${found}"`,
        expected: 'words of the voice guideline',
        mend: instead,
      })),
    ),
};
