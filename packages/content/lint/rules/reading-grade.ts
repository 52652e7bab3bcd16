import { familiarWords, readingOf } from '../reading.ts';
import { allEntries, namesOf, prose, type Rule } from '../rule.ts';

/** School years; the eighth is what health services ask of public texts. */
const HIGHEST_GRADE = 8;

export const readingGrade: Rule = {
  name: 'reading-grade',
  why: 'Half of adults read no higher, and nobody reads well at night and in pain.',
  check(data) {
    return allEntries(data).flatMap((entry) =>
      Object.entries(entry.words).flatMap(([locale, { file }]) => {
        const familiar = familiarWords(namesOf(entry, locale), locale);
        const { grade } = readingOf(
          prose(entry, locale).map(({ text }) => text),
          locale,
          familiar,
        );
        if (grade <= HIGHEST_GRADE) return [];
        return {
          where: file,
          found: `grade ${grade.toFixed(1)} (Flesch–Kincaid)`,
          expected: `grade ${HIGHEST_GRADE} or lower; the names of the page itself count as familiar words`,
          mend: 'Use shorter words and shorter sentences; explain a medical term where it stands.',
        };
      }),
    );
  },
};
