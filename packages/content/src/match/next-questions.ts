import type { Candidate, FindingId, Profile, QuestionPage, Urgency } from '../types.ts';
import { UNKNOWN, type AllAnswers } from './answers.ts';
import { expectedInformation, TICKS_PER_BIT } from './information.ts';
import type { Prepared, PreparedPage } from './prepared.ts';
import { expectedRisk } from './risk.ts';

/** A check asks no more questions than this, whatever is still open. */
export const QUESTIONS_AT_MOST = 10;
/** As many findings as fit on one page of a phone. */
const ASKED_AT_MOST = 10;

/** Under this much, in bits, a page is not worth a person's time: see docs/decisions/014-which-question-next.md. */
const WORTH_ASKING = 0.8 * TICKS_PER_BIT;
/** Signs of danger are asked about down to a smaller worth. */
const DANGER_WORTH_ASKING = 0.3 * TICKS_PER_BIT;
/** On a page about danger, what matters for safety chooses the signs. */
const DANGER_COUNTS = 4;

/**
 * What an answer to each finding is worth, in ticks: what it is expected to tell, by how much to raise the urgency, and both
 * together as a page about danger and any other page count them.
 */
interface Worth {
  readonly information: Float64Array;
  readonly risk: Float64Array;
  readonly onDanger: Float64Array;
  readonly elsewhere: Float64Array;
}

interface Page {
  readonly page: PreparedPage;
  readonly asks: readonly number[];
  readonly worth: number;
}

/** Whether a page is out of the question: for the other sex, settled, or begun. Even "not sure" is not asked again. */
function isOver(
  { onlyFor, form, asks }: PreparedPage,
  sex: Profile['sex'],
  answers: AllAnswers,
  unsure: ReadonlySet<number>,
): boolean {
  if (onlyFor && sex && onlyFor !== sex) return true;
  if (form === 'one-of' && asks.some((finding) => answers.isPresent(finding))) return true;
  return unsure.size > 0 && asks.some((finding) => unsure.has(finding));
}

/** Sorts findings of a page, the one that is worth most first. */
function byWorth({ safety }: PreparedPage, { onDanger, elsewhere }: Worth, findings: number[]): number[] {
  const worth = safety ? onDanger : elsewhere;
  return findings.sort((a, b) => (worth[b] as number) - (worth[a] as number) || a - b);
}

/** What a page would ask of this person, or undefined where that is not worth their time. */
function pageFor(page: PreparedPage, { said }: AllAnswers, worth: Worth): Page | undefined {
  const { asks, safety } = page;
  let open = asks.filter((finding) => said[finding] === UNKNOWN);
  if (open.length > ASKED_AT_MOST) open = byWorth(page, worth, open).slice(0, ASKED_AT_MOST);
  let told = 0;
  let danger = 0;
  for (const finding of open) {
    told += worth.information[finding] as number;
    danger += worth.risk[finding] as number;
  }
  const isWorthIt = safety ? danger >= DANGER_WORTH_ASKING : told + danger >= WORTH_ASKING;
  return isWorthIt && open.length > 0 ? { page, asks: open, worth: told + danger } : undefined;
}

const bestFirst = (a: Page, b: Page): number =>
  Number(b.page.safety) - Number(a.page.safety) ||
  b.worth - a.worth ||
  (a.page.question < b.page.question ? -1 : 1);

/**
 * The pages worth showing next, best first: those about danger, then by what they are expected to tell. None in an emergency:
 * nothing that could still be learned is worth the wait.
 */
export function pagesFor(
  prepared: Prepared,
  { findings, sex }: Profile,
  answers: AllAnswers,
  scores: readonly Candidate[],
  urgency: Urgency,
  n: number,
): QuestionPage[] {
  if (urgency === 'emergency') return [];
  const { ids, numbers } = prepared.findings;
  const idOf = (finding: number): FindingId => ids[finding] as FindingId;
  const unsure = new Set<number>();
  for (const id of Object.keys(findings) as FindingId[]) {
    if (findings[id] === 'unknown') unsure.add(numbers.get(id) ?? -1);
  }
  const information = expectedInformation(prepared, answers, scores);
  const risk = expectedRisk(prepared, answers, urgency);
  const together = (times: number) => information.map((ticks, at) => ticks + times * (risk[at] as number));
  const worth = { information, risk, onDanger: together(DANGER_COUNTS), elsewhere: together(1) };
  const pages: Page[] = [];
  for (const page of prepared.asking.pages) {
    const found = isOver(page, sex, answers, unsure) ? undefined : pageFor(page, answers, worth);
    if (found) pages.push(found);
  }
  return pages
    .sort(bestFirst)
    .slice(0, n)
    .map(({ page, asks }) => ({
      question: page.question,
      finding: idOf(byWorth(page, worth, [...asks])[0] as number),
      asks: page.asks.filter((finding) => asks.includes(finding)).map(idOf),
    }));
}
