import type { Locale, Localised } from '../locales.ts';
import { explained, type Answer } from './answer.ts';
import { Fragments, type Draft } from './fragments.ts';

/** An answer with its explanation, as an object. */
export const wholeAssessment = (answer: Answer, localised: Localised) => ({
  ...answer,
  explanation: explained(answer, localised),
});

const fragmentsOf = new Map<Locale, Fragments>();

function fragments(localised: Localised): Fragments {
  let made = fragmentsOf.get(localised.locale);
  if (!made) fragmentsOf.set(localised.locale, (made = new Fragments(localised)));
  return made;
}

/** A candidate with its ledger, in codes: as `JSON.stringify` has it. */
function writeOwn(draft: Draft, { room, between }: Fragments): void {
  if ('own' in draft) return room.piece(draft.own);
  const { candidate, head, reasons, known, open } = draft;
  room.piece(head.before);
  room.number(candidate.decibans);
  room.piece(head.after);
  room.list(reasons.map(({ own }) => own));
  room.piece(between.notAsked);
  if (open) known.own.write(room, open);
  else room.text(JSON.stringify(candidate.notAsked).slice(1, -1));
  room.piece(between.end);
}

/** The same in words. */
function writeTold(draft: Draft, { room, between, notAsked }: Fragments): void {
  if ('told' in draft) return room.piece(draft.told);
  const { candidate, head, reasons, known, open } = draft;
  room.piece(head.told);
  room.list(reasons.filter(({ reason }) => reason.decibans > 0).map(({ told }) => told));
  room.piece(between.against);
  room.list(reasons.filter(({ reason }) => reason.decibans < 0).map(({ told }) => told));
  room.piece(between.notAsked);
  if (open) known.told.write(room, open);
  else room.text(JSON.stringify(notAsked(candidate.notAsked)).slice(1, -1));
  room.piece(between.end);
}

const WRITERS = { own: writeOwn, told: writeTold };

function writeDrafts(drafts: readonly Draft[], form: keyof typeof WRITERS, pieces: Fragments): void {
  for (const [at, draft] of drafts.entries()) {
    if (at > 0) pieces.room.comma();
    WRITERS[form](draft, pieces);
  }
}

/** The members of an object as JSON, to be followed by more. */
const opened = (value: object): string => JSON.stringify(value).slice(0, -1);

/**
 * `JSON.stringify(wholeAssessment(…))` in UTF-8, to the byte, at a fraction of the work: nearly all of it is lines of the
 * content that are the same in every answer, and those are not put into words, written and encoded anew each time.
 */
export function assessmentJson(answer: Answer, localised: Localised): Uint8Array<ArrayBuffer> {
  const { ranked, nextQuestions, remedies, ...rest } = answer;
  const { urgency, redFlags, cramp } = explained(
    { ...rest, ranked: [], nextQuestions: [], remedies: [] },
    localised,
  );
  const pieces = fragments(localised);
  // All that has to be kept comes before the answer begins.
  const drafts = ranked.map((candidate) => pieces.draft(candidate));
  const toldRemedies = pieces.remedies(remedies);
  const toldNext = pieces.next(nextQuestions);
  const { room } = pieces;
  room.begin();
  room.text(`${opened(rest)},"ranked":[`);
  writeDrafts(drafts, 'own', pieces);
  room.text(`],${opened({ nextQuestions, remedies }).slice(1)},"explanation":`);
  room.text(`${opened({ urgency, redFlags, cramp })},"candidates":[`);
  writeDrafts(drafts, 'told', pieces);
  room.text('],"remedies":[');
  room.list(toldRemedies);
  room.text('],"next":[');
  room.list(toldNext);
  room.text(']}}');
  return room.whole();
}
