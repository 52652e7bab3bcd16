import { causes, findings, mimics, questions, type FindingId, type Profile } from '@cramps/content';
import { labelFor } from '@cramps/content/explain';
import { isForChild, match } from '@cramps/content/match';
import type { Localised } from '../locales.ts';
import { linkTo } from '../collections/links.ts';
import { pagesFor } from './answer.ts';

/** How many causes and look-alikes are named that an answer would move. */
const MOVES_SHOWN = 3;

/** Those an answer would move the most, of what is still open. */
function moves(finding: FindingId, open: ReadonlySet<string>, localised: Localised) {
  return [...Object.values(causes), ...Object.values(mimics)]
    .filter(({ id }) => open.has(id))
    .flatMap(({ kind, id, evidence }) => {
      const lines = evidence.filter((line) => line.finding === finding);
      const most = Math.max(0, ...lines.map(({ decibans }) => Math.abs(decibans)));
      const sources = [...new Set(lines.flatMap((line) => line.sources))];
      return most > 0 ? [{ kind, id, most, sources }] : [];
    })
    .sort((a, b) => b.most - a.most || (a.id < b.id ? -1 : 1))
    .slice(0, MOVES_SHOWN)
    .map(({ kind, id, most, sources }) => ({
      kind,
      ...linkTo(kind === 'cause' ? 'causes' : 'mimics', id, localised),
      decibans: most,
      sources,
    }));
}

/** What to ask next: each question in words, and the reason it is asked. To a child no cause is named. */
export function questionsFor(profile: Profile, most: number, localised: Localised) {
  const { words } = localised;
  const ranked = isForChild(profile) ? [] : match(profile).ranked;
  const open = new Set<string>(ranked.map(({ id }) => id));
  return pagesFor(profile, most).flatMap(({ question: id, finding, asks }) => {
    const text = words.questions[id];
    if (!text) return [];
    const { form, safety } = questions[id];
    return [
      {
        id,
        form,
        title: text.title,
        why: text.why,
        hint: text.hint ?? null,
        reason: safety ? ('danger' as const) : ('tells' as const),
        finding,
        options: asks.map((each) => ({
          finding: each,
          kind: findings[each].kind,
          label: labelFor(each, words),
        })),
        moves: moves(finding, open, localised),
      },
    ];
  });
}
