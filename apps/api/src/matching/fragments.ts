import type { Assessment, Candidate, FindingId, Reason } from '@cramps/content';
import { explain, type ExplainedCandidate } from '@cramps/content/explain';
import { match } from '@cramps/content/match';
import type { Localised } from '../locales.ts';
import { item, utf8, type Item } from './json-bytes.ts';
import { Sequence } from './sequence.ts';

/** A piece of an answer: as the assessment has it, and as the explanation tells it. */
export interface Fragment {
  readonly own: Item;
  readonly told: Item;
}

/** Findings that are open, in the order in which they would move a candidate. */
export interface Open {
  readonly own: Sequence<FindingId>;
  readonly told: Sequence<FindingId>;
}

/** A candidate that no answer has touched, as both ledgers have it. */
interface Whole extends Pick<Candidate, 'fit' | 'decibans'> {
  readonly own: Uint8Array;
  readonly told: Uint8Array;
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

/** A candidate in codes, up to its first list. Ids are ASCII, by their pattern. */
export const headOf = ({ kind, id, fit, decibans, prior }: Candidate): string =>
  `{"kind":"${kind}","id":"${id}","fit":"${fit}","decibans":${decibans},"prior":${prior},"reasons":[`;

/**
 * The pieces that answers are put together from. There are as many as there are lines of evidence, and most of an answer is
 * made of them, so each is written as JSON once. What they say is content; nothing about a person is in them.
 */
export class Fragments {
  readonly #localised: Localised;
  /** By the list of sources, which is one object for each line of the content. */
  readonly #reasons = new Map<readonly string[], (Fragment & { readonly reason: Reason })[]>();
  readonly #heads = new Map<string, Uint8Array>();
  readonly #untouched: ReadonlyMap<string, Whole>;
  /** All that could be asked for a candidate: what is open when nothing is known. */
  readonly #open: ReadonlyMap<string, Open>;

  constructor(localised: Localised) {
    this.#localised = localised;
    const { ranked } = match({ findings: {} });
    this.#open = new Map(ranked.map(({ id, notAsked }) => [id, this.open(notAsked)]));
    this.#untouched = new Map(
      ranked.map((candidate) => [
        candidate.id,
        {
          fit: candidate.fit,
          decibans: candidate.decibans,
          own: utf8(JSON.stringify(candidate)),
          told: utf8(JSON.stringify(this.#tell(candidate))),
        },
      ]),
    );
  }

  /** One line of a ledger. */
  reason(reason: Reason): Fragment {
    const known = this.#reasons.get(reason.sources);
    const found = known?.find((each) => same(each.reason, reason));
    if (found) return found;
    const { for: speaksFor = [], against = [] } = this.#tell({ ...NOTHING, reasons: [reason] });
    const made = {
      reason,
      own: item(JSON.stringify(reason)),
      told: item(JSON.stringify([...speaksFor, ...against][0] ?? null)),
    };
    if (known) known.push(made);
    else this.#reasons.set(reason.sources, [made]);
    return made;
  }

  /** The whole of a candidate that no answer has touched, which always reads the same; undefined for every other. */
  untouched({ id, fit, decibans, reasons, notAsked }: Candidate): Whole | undefined {
    const at = this.#untouched.get(id);
    if (!at || reasons.length > 0 || fit !== at.fit || decibans !== at.decibans) return undefined;
    return this.#open.get(id)?.own.isWhole(notAsked) ? at : undefined;
  }

  /** What was not asked for a candidate. */
  notAsked({ id, notAsked }: Candidate): Open {
    return this.#open.get(id) ?? this.open(notAsked);
  }

  /** Findings as both ledgers list them. */
  open(findings: readonly FindingId[]): Open {
    const told = new Map(
      this.#tell({ ...NOTHING, notAsked: findings }).notAsked?.map((each) => [each.id, each]),
    );
    return {
      own: new Sequence(findings, (id) => JSON.stringify(id)),
      told: new Sequence(findings, (id) => JSON.stringify(told.get(id))),
    };
  }

  /** The told candidate up to its first list, without the brace that closes it. */
  head(candidate: Candidate): Uint8Array {
    const key = `${candidate.id} ${candidate.fit}`;
    let made = this.#heads.get(key);
    if (!made) {
      const {
        for: _for,
        against: _against,
        notAsked: _notAsked,
        ...rest
      } = this.#tell({ ...candidate, reasons: [], notAsked: [] });
      made = utf8(JSON.stringify(rest).slice(0, -1));
      this.#heads.set(key, made);
    }
    return made;
  }

  /** What `explain` makes of a candidate. */
  #tell(candidate: Candidate): Partial<ExplainedCandidate> {
    return explain({ ...NOBODY, ranked: [candidate] }, this.#localised.words).candidates[0] ?? {};
  }
}
