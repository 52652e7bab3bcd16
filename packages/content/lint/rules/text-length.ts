import type { Kind } from '../../build/kinds.ts';
import { allEntries, strings, type Rule } from '../rule.ts';

/** Characters a text may have, by kind and field; a `*` stands for an id or a place in a list. */
const MOST: Readonly<Partial<Record<Kind, Readonly<Record<string, number>>>>> = {
  cause: {
    name: 45,
    short: 120,
    'alsoCalled.*': 35,
    summary: 330,
    mechanism: 400,
    typical: 400,
    helps: 500,
    getHelp: 580,
    'figures.*': 180,
    'disagreements.*': 250,
  },
  mimic: {
    name: 45,
    short: 120,
    'alsoCalled.*': 35,
    summary: 250,
    mechanism: 300,
    typical: 260,
    helps: 280,
    getHelp: 400,
    'figures.*': 180,
    'disagreements.*': 200,
    tellingQuestion: 100,
    'distinguish.*.feature': 25,
    'distinguish.*.cramp': 50,
    'distinguish.*.mimic': 100,
  },
  finding: { name: 50, present: 70, absent: 70 },
  question: { title: 50, why: 130, hint: 80, 'options.*': 55 },
  'red-flag': { title: 130, advice: 190 },
  criterion: { name: 90 },
  remedy: { name: 50, short: 120, 'steps.*': 150, 'who.*': 150, evidence: 350, 'figures.*': 180 },
  medicine: { name: 40, 'alsoCalled.*': 35, about: 360, ask: 200, caution: 270, 'figures.*': 150 },
  claim: { label: 35, claim: 90, why: 290, 'figures.*': 160 },
};

/** `figures.odds` as `figures.*`, `distinguish.muscle.cramp` as `distinguish.*.cramp`. */
const field = (path: string): string => path.replace(/\.[^.]+/, '.*');

export const textLength: Rule = {
  name: 'text-length',
  why: 'A page is read in two minutes and a card at a glance; every field has the room its place on the page has.',
  check(data) {
    return allEntries(data).flatMap(({ kind, words }) =>
      Object.values(words).flatMap(({ file, text }) =>
        [...strings(text)].flatMap(([path, line]) => {
          const most = MOST[kind]?.[field(path)];
          if (most === undefined || line.length <= most) return [];
          return {
            where: `${file} (${path})`,
            found: `${line.length} characters`,
            expected: `at most ${most}`,
            mend: 'Say it in fewer words, or move part of it to where it belongs.',
          };
        }),
      ),
    );
  },
};
