import type { Assessment, Candidate, FindingId, Reason, RemedyId } from '@cramps/content';
import { explain, type Explanation } from '@cramps/content/explain';
import { match } from '@cramps/content/match';
import type { Localised } from '../locales.ts';
import { JsonRoom, type Piece } from './json-room.ts';
import { Sequence, stretchesOf, type Stretches } from './sequence.ts';

type Fit = Candidate['fit'];

/** A piece of an answer: as the assessment has it, and as the explanation tells it. */
interface Fragment {
  readonly own: Piece;
  readonly told: Piece;
}

/** A line of a ledger. */
interface ReasonFragment extends Fragment {
  readonly reason: Reason;
}

/** A candidate up to its first list: in codes before and after its decibans, and in words. */
interface Head {
  readonly before: Piece;
  readonly after: Piece;
  readonly told: Piece;
}

/** All that is known of a candidate before anybody asks. */
interface Known {
  /** As it stands where no answer touches it. */
  readonly untouched: Fragment & Pick<Candidate, 'fit' | 'decibans'>;
  /** All that could be asked for it: what is open when nothing is known. */
  readonly open: readonly FindingId[];
  readonly own: Sequence;
  readonly told: Sequence;
  readonly heads: Partial<Record<Fit, Head>>;
}

/** A candidate with everything it is written from. */
export type Draft = Fragment | TouchedDraft;

interface TouchedDraft {
  readonly candidate: Candidate;
  readonly head: Head;
  readonly reasons: readonly ReasonFragment[];
  readonly known: Known;
  /** Null where what is open has another order than usual. */
  readonly open: Stretches | null;
}

const NOBODY: Assessment = {
  contentVersion: '',
  resultId: '',
  urgency: 'self-care',
  redFlags: [],
  crampFit: 'possible',
  crampCriteria: [],
  ranked: [],
  nextQuestions: [],
  remedies: [],
};
const NOTHING: Candidate = {
  kind: 'cause',
  id: 'idiopathic',
  fit: 'none',
  decibans: 0,
  prior: 0,
  reasons: [],
  notAsked: [],
};

const same = (a: Reason, b: Reason): boolean =>
  a.finding === b.finding &&
  a.answer === b.answer &&
  a.decibans === b.decibans &&
  a.basis === b.basis &&
  a.from === b.from;

/**
 * The pieces that answers are put together from. There are as many as there are lines of evidence, and most of an answer is
 * made of them, so each is written as JSON once. What they say is content; nothing about a person is in them.
 */
export class Fragments {
  readonly room = new JsonRoom();
  /** What stands between lists. */
  readonly between = {
    notAsked: this.room.keep('],"notAsked":['),
    against: this.room.keep('],"against":['),
    end: this.room.keep(']}'),
  };
  readonly #localised: Localised;
  /** By the list of sources, which is one object for each line of the content. */
  readonly #reasons = new Map<readonly string[], ReasonFragment[]>();
  readonly #remedies = new Map<RemedyId, Piece | null>();
  readonly #next = new Map<FindingId, Piece | null>();
  readonly #known: ReadonlyMap<string, Known>;

  constructor(localised: Localised) {
    this.#localised = localised;
    this.#known = new Map(match({ findings: {} }).ranked.map((one) => [one.id, this.#knownOf(one)]));
  }

  /** Gathers all that a candidate is written from; what was never needed before is kept from now on. */
  draft(candidate: Candidate): Draft {
    const { id, fit, decibans, reasons, notAsked } = candidate;
    // Every candidate is ranked for everybody.
    const known = this.#known.get(id) as Known;
    const { untouched, open } = known;
    const stretches = stretchesOf(open, notAsked);
    const isWhole = notAsked.length === open.length && stretches !== null;
    if (isWhole && reasons.length === 0 && fit === untouched.fit && decibans === untouched.decibans)
      return untouched;
    return {
      candidate,
      head: (known.heads[fit] ??= this.#headOf(candidate)),
      reasons: reasons.map((reason) => this.#reason(reason)),
      known,
      open: stretches,
    };
  }

  /** Findings that are open, as the explanation lists them. */
  notAsked = (notAsked: readonly FindingId[]) => this.#tell({ ...NOTHING, notAsked }).notAsked;

  /** Remedies in words, without those that have none. */
  remedies = (ids: readonly RemedyId[]): Piece[] =>
    this.#each(this.#remedies, ids, (id) => this.#explain({ remedies: [id] }).remedies);

  /** Questions that come next in words, without those that have none. */
  next = (ids: readonly FindingId[]): Piece[] =>
    this.#each(this.#next, ids, (id) => this.#explain({ nextQuestions: [id] }).next);

  #each<Id>(made: Map<Id, Piece | null>, ids: readonly Id[], tell: (id: Id) => readonly object[]): Piece[] {
    return ids.flatMap((id) => {
      let piece = made.get(id);
      if (piece === undefined) {
        const [told] = tell(id);
        made.set(id, (piece = told ? this.room.keep(JSON.stringify(told)) : null));
      }
      return piece ?? [];
    });
  }

  #reason(reason: Reason): ReasonFragment {
    const known = this.#reasons.get(reason.sources);
    const found = known?.find((each) => same(each.reason, reason));
    if (found) return found;
    const { for: speaksFor, against } = this.#tell({ ...NOTHING, reasons: [reason] });
    const made = {
      reason,
      own: this.room.keep(JSON.stringify(reason)),
      told: this.room.keep(JSON.stringify([...speaksFor, ...against][0] ?? null)),
    };
    if (known) known.push(made);
    else this.#reasons.set(reason.sources, [made]);
    return made;
  }

  #knownOf(candidate: Candidate): Known {
    const { fit, decibans, notAsked } = candidate;
    const told = this.#tell(candidate);
    return {
      untouched: {
        fit,
        decibans,
        own: this.room.keep(JSON.stringify(candidate)),
        told: this.room.keep(JSON.stringify(told)),
      },
      open: notAsked,
      own: new Sequence(
        this.room,
        notAsked.map((id) => JSON.stringify(id)),
      ),
      told: new Sequence(
        this.room,
        told.notAsked.map((each) => JSON.stringify(each)),
      ),
      heads: {},
    };
  }

  #headOf(candidate: Candidate): Head {
    const { kind, id, fit, prior } = candidate;
    const { for: _for, against: _against, notAsked: _notAsked, ...told } = this.#tell(candidate);
    return {
      before: this.room.keep(`${JSON.stringify({ kind, id, fit }).slice(0, -1)},"decibans":`),
      after: this.room.keep(`,"prior":${prior},"reasons":[`),
      told: this.room.keep(`${JSON.stringify(told).slice(0, -1)},"for":[`),
    };
  }

  #explain(part: Partial<Assessment>): Explanation {
    return explain({ ...NOBODY, ...part }, this.#localised.words);
  }

  /** What `explain` makes of a candidate. */
  #tell(candidate: Candidate): Explanation['candidates'][number] {
    const [told] = this.#explain({ ranked: [candidate] }).candidates;
    if (!told) throw new Error(`nothing is told of ${candidate.id}`);
    return told;
  }
}
