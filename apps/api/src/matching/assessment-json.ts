import type { Assessment, Candidate } from '@cramps/content';
import { explain } from '@cramps/content/explain';
import type { Locale, Localised } from '../locales.ts';
import { Fragments, headOf } from './fragments.ts';
import { JsonBytes, utf8 } from './json-bytes.ts';

/** An assessment with its explanation, as an object. */
export const wholeAssessment = (assessment: Assessment, { words }: Localised) => ({
  ...assessment,
  explanation: explain(assessment, words),
});

const fragmentsOf = new Map<Locale, Fragments>();

function fragments(localised: Localised): Fragments {
  let made = fragmentsOf.get(localised.locale);
  if (!made) fragmentsOf.set(localised.locale, (made = new Fragments(localised)));
  return made;
}

const NOT_ASKED = utf8('],"notAsked":[');
const FOR = utf8(',"for":[');
const AGAINST = utf8('],"against":[');
const END = utf8(']}');

/** A candidate with its ledger, in codes: as `JSON.stringify` has it. */
function writeOwn(json: JsonBytes, candidate: Candidate, pieces: Fragments): void {
  const { reasons, notAsked } = candidate;
  json.ascii(headOf(candidate));
  json.list(reasons.map((reason) => pieces.reason(reason).own));
  json.bytes(NOT_ASKED);
  if (!pieces.notAsked(candidate).own.write(json, notAsked)) pieces.open(notAsked).own.write(json, notAsked);
  json.bytes(END);
}

/** The same in words. */
function writeTold(json: JsonBytes, candidate: Candidate, pieces: Fragments): void {
  const { reasons, notAsked } = candidate;
  const told = (some: typeof reasons) => some.map((reason) => pieces.reason(reason).told);
  json.bytes(pieces.head(candidate));
  json.bytes(FOR);
  json.list(told(reasons.filter(({ decibans }) => decibans > 0)));
  json.bytes(AGAINST);
  json.list(told(reasons.filter(({ decibans }) => decibans < 0)));
  json.bytes(NOT_ASKED);
  if (!pieces.notAsked(candidate).told.write(json, notAsked))
    pieces.open(notAsked).told.write(json, notAsked);
  json.bytes(END);
}

/** The members of an object up to one of them, and those after it. */
function around(value: object, name: string): readonly [before: string, after: string] {
  const [before = '', after = ''] = JSON.stringify(value).slice(1, -1).split(`"${name}":[]`, 2);
  return [before, after];
}

const WRITERS = { own: writeOwn, told: writeTold };

function writeCandidates(
  json: JsonBytes,
  ranked: readonly Candidate[],
  form: keyof typeof WRITERS,
  pieces: Fragments,
): void {
  for (const [at, candidate] of ranked.entries()) {
    if (at > 0) json.ascii(',');
    const untouched = pieces.untouched(candidate);
    if (untouched) json.bytes(untouched[form]);
    else WRITERS[form](json, candidate, pieces);
  }
}

/**
 * `JSON.stringify(wholeAssessment(…))` in UTF-8, to the byte, at a fraction of the work: nearly all of it is lines of the
 * content that are the same in every answer, and those are not put into words, written and encoded anew each time.
 */
export function assessmentJson(assessment: Assessment, localised: Localised): Uint8Array<ArrayBuffer> {
  const json = new JsonBytes();
  const pieces = fragments(localised);
  const { ranked } = assessment;
  const rest = { ...assessment, ranked: [] };
  const [before, after] = around(rest, 'ranked');
  const [toldBefore, toldAfter] = around(explain(rest, localised.words), 'candidates');
  json.bytes(utf8(`{${before}"ranked":[`));
  writeCandidates(json, ranked, 'own', pieces);
  json.bytes(utf8(`]${after},"explanation":{${toldBefore}"candidates":[`));
  writeCandidates(json, ranked, 'told', pieces);
  json.bytes(utf8(`]${toldAfter}}}`));
  return json.whole();
}
