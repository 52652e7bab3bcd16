import lexicon from '@cramps/content/lexicon/en';
import { createParser, type Parser } from '@cramps/content/parse';

type Lexicon = Parameters<typeof createParser>[0];
type Polarity = 'present' | 'absent';
const POLARITIES: readonly Polarity[] = ['present', 'absent'];

/** Each term as a finding of its own, and nothing that denies, doubts or speaks of others: a mention is then a match. */
function oneFindingATerm(): Lexicon {
  const { cues } = lexicon;
  const findings = Object.entries(lexicon.findings).flatMap(([id, terms]) =>
    POLARITIES.flatMap((polarity) =>
      (terms[polarity] ?? []).map((term, at) => [`${id}/${polarity}/${at}`, { present: [term] }] as const),
    ),
  );
  return {
    ...lexicon,
    findings: Object.fromEntries(findings),
    places: [],
    conditions: [],
    passing: [],
    cues: {
      ...cues,
      negation: { ...cues.negation, before: [], after: [] },
      uncertain: [],
      plans: [],
      past: [],
      others: [],
      kin: [],
    },
  };
}

/** The terms that match in a text. */
export function termUse(): (text: string) => ReadonlySet<string> {
  const read = createParser(oneFindingATerm());
  return (text) =>
    new Set(read(text).mentions.flatMap(({ kind, id }) => (kind === 'finding' && id ? [id] : [])));
}

/** A parser that knows only some of the terms. */
export function parserWith(kept: ReadonlySet<string>): Parser {
  const findings = Object.entries(lexicon.findings).map(([id, terms]) => {
    const some = (polarity: Polarity): string[] =>
      (terms[polarity] ?? []).filter((_, at) => kept.has(`${id}/${polarity}/${at}`));
    return [id, { ...terms, present: some('present'), absent: some('absent') }] as const;
  });
  return createParser({ ...lexicon, findings: Object.fromEntries(findings) });
}
