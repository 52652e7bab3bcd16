import { sentencesOf } from '../reading.ts';
import { strings, type Rule } from '../rule.ts';

const THRESHOLD = /\b(?:longer|more|less) than \d+ (?:minutes?|hours?|days?|weeks?)\b(?!.*\?$)/i;
const AUTHORITY = /\b(?:NHS|NICE)\b/;

export const thresholdsNamed: Rule = {
  name: 'thresholds-named',
  why: 'From when on somebody should be seen is for an authority to say. Words of the surfaces carry no sources, so they name it.',
  check({ ui }) {
    return Object.entries(ui).flatMap(([locale, { file, text }]) =>
      [...strings(text)].flatMap(([path, line]) =>
        sentencesOf(line, locale)
          .filter(({ text: sentence }) => THRESHOLD.test(sentence) && !AUTHORITY.test(sentence))
          .map(({ text: sentence }) => ({
            where: `${file} (${path})`,
            found: `"${sentence.slice(0, 80)}" without saying who says so`,
            expected: 'the authority in the same sentence as the threshold',
            mend: 'Name it: "The NHS asks people to see a GP about …".',
          })),
      ),
    );
  },
};
