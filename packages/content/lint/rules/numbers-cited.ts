import { allEntries, strings, type Rule } from '../rule.ts';

/** Ordinals of steps, times of day and the like are no claims; a number with a unit, a ratio or a share is. */
const CLAIM =
  /\d+(?:[.,]\d+)?\s?(?:%|per cent|percent|in \d|out of \d|minutes?|hours?|times as|studies|trials|people|women|men|mg|weeks?|years?)/i;

export const numbersCited: Rule = {
  name: 'numbers-cited',
  why: 'Every number has a source, or it does not stand here.',
  check(data) {
    return allEntries(data).flatMap((entry) => {
      const { file, facts } = entry;
      const faults: { where: string; found: string; expected: string; mend: string }[] = [];
      for (const figure of 'figures' in facts ? facts.figures : []) {
        if (figure.value === null ? figure.interval !== null : figure.measure === 'none') {
          faults.push({
            where: `${file} (figures.${figure.id})`,
            found: `measure "${figure.measure}" with value ${figure.value} and interval ${JSON.stringify(figure.interval)}`,
            expected: 'a named measure wherever there is a number',
            mend: 'Say what was measured, or drop the number.',
          });
        }
      }
      const cited = [...strings(facts)].some(([path]) => /(?:^|\.)(?:source|sources\.\d+)$/.test(path));
      if (cited) return faults;
      for (const { file: wordsFile, text } of Object.values(entry.words)) {
        for (const [path, line] of strings(text)) {
          const claim = path.startsWith('terms.') ? null : CLAIM.exec(line);
          if (claim && 'checked' in facts) {
            faults.push({
              where: `${wordsFile} (${path})`,
              found: `"${claim[0]}" on a page without any source`,
              expected: `a source in ${file}`,
              mend: 'Add the source the number comes from, or take the number out.',
            });
          }
        }
      }
      return faults;
    });
  },
};
