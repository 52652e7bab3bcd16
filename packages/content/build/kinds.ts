import type { z } from 'zod';
import * as authored from '../src/schema/authored.ts';
import * as words from '../src/schema/words.ts';

/** Every kind of entity: its folder, its facts and its words. The one table that reading, linting and compiling share. */
export const KINDS = {
  cause: { folder: 'causes', facts: authored.cause, words: words.causeWords },
  mimic: { folder: 'mimics', facts: authored.mimic, words: words.mimicWords },
  finding: { folder: 'findings', facts: authored.finding, words: words.findingWords },
  question: { folder: 'questions', facts: authored.question, words: words.questionWords },
  'red-flag': { folder: 'red-flags', facts: authored.redFlag, words: words.redFlagWords },
  criterion: { folder: 'criteria', facts: authored.criterion, words: words.criterionWords },
  remedy: { folder: 'remedies', facts: authored.remedy, words: words.remedyWords },
  medicine: { folder: 'medicines', facts: authored.medicine, words: words.medicineWords },
  claim: { folder: 'claims', facts: authored.claim, words: words.claimWords },
} as const;

export type Kind = keyof typeof KINDS;
export type FactsOf<K extends Kind> = z.output<(typeof KINDS)[K]['facts']>;
export type WordsOf<K extends Kind> = z.output<(typeof KINDS)[K]['words']>;

/** One authored entity: its facts, its words in each locale, and the files they came from. */
export interface Entry<K extends Kind = Kind> {
  readonly id: string;
  readonly kind: K;
  readonly file: string;
  readonly facts: FactsOf<K>;
  readonly words: Readonly<Record<string, { readonly file: string; readonly text: WordsOf<K> }>>;
}

export type SourceFacts = z.output<typeof authored.source>;

/** Everything in `data/`, parsed and of the right shape, before it is checked for meaning. */
export interface AuthoredData {
  readonly entries: { readonly [K in Kind]: readonly Entry<K>[] };
  readonly sources: readonly { readonly id: string; readonly file: string; readonly facts: SourceFacts }[];
  readonly emergencyNumbers: z.output<typeof authored.emergencyNumbers>;
  readonly ui: Readonly<Record<string, { readonly file: string; readonly text: words.UiWords }>>;
  readonly cues: Readonly<
    Record<string, { readonly file: string; readonly text: z.output<typeof words.cueWords> }>
  >;
}
