import type { Cues } from '../words.ts';

/** What a cue does to the findings around it, after NegEx and ConText. */
export type CueKind =
  /** Denies what follows. */
  | 'before'
  /** Denies what stands before. */
  | 'after'
  /** Says that what follows is over. A medicine that is over was taken all the same. */
  | 'ended'
  /** Looks like one of the others and is none. */
  | 'pseudo'
  /** Leaves open whether what follows is so: a fear, a guess, a question. */
  | 'uncertain'
  /** Says what something is like: a sign is told that way, an illness is not claimed by it. */
  | 'likened'
  /** What follows is advice, a plan or something read: nobody has or takes it. */
  | 'plans'
  /** Opens a question, where it stands first in a sentence that is one. */
  | 'asks'
  /** What stands in the clause was so once. */
  | 'past'
  | 'ends'
  /** Somebody else, always. */
  | 'others'
  /** What stands before it is in the family: it runs there, and need not be the sufferer's. */
  | 'heredity'
  /** A relative: the sufferer, where nothing shows that the writer is. */
  | 'kin'
  /** The person the text is about, where that is not the writer. */
  | 'sufferers'
  /** The writer tells of their own trouble. */
  | 'self';

/** Every cue of a lexicon, as a term and what it does. */
export function* cueTerms(cues: Cues): Generator<readonly [term: string, cue: CueKind]> {
  const lists: readonly (readonly [CueKind, readonly string[]])[] = [
    ['before', cues.negation.before],
    ['after', cues.negation.after],
    ['ended', cues.negation.ended],
    ['pseudo', cues.negation.pseudo],
    ['uncertain', cues.uncertain],
    ['likened', cues.likened],
    ['plans', cues.plans],
    ['asks', cues.asks],
    ['past', cues.past],
    ['ends', cues.ends],
    ['others', cues.others],
    ['heredity', cues.heredity],
    ['kin', cues.kin],
    ['sufferers', cues.sufferers],
    ['self', cues.self],
  ];
  for (const [kind, terms] of lists) for (const term of terms) yield [term, kind];
}
