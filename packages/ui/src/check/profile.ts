import type { FindingId, Profile, QuestionId, QuestionPage } from '@cramps/content';
import { QUESTIONS_AT_MOST } from '@cramps/content/match';
import type { Answered, CheckState, CheckTools, Choice } from './types.ts';

type KnownFindings = Partial<Record<FindingId, 'present' | 'absent' | 'unknown'>>;

/** What a choice says of every finding the page asked: what was not chosen is not there. */
function answersOf({ choice, asked }: Answered): KnownFindings {
  const of = (id: FindingId) => {
    if (choice === 'unsure') return 'unknown';
    return choice !== 'none' && choice.includes(id) ? 'present' : 'absent';
  };
  return Object.fromEntries(asked.map((id) => [id, of(id)]));
}

/** Everything confirmed and answered, as the matcher takes it. A later answer outweighs an earlier one. */
export function profileOf(state: Pick<CheckState, 'confirmed' | 'answered'>): Profile {
  const findings: KnownFindings = { ...state.confirmed.findings };
  for (const answered of state.answered) Object.assign(findings, answersOf(answered));
  return { ...state.confirmed, findings };
}

/** The page that is worth most now, or undefined when enough was asked. No question comes twice. */
export function nextPage(
  state: Pick<CheckState, 'confirmed' | 'answered'>,
  tools: CheckTools,
): QuestionPage | undefined {
  if (state.answered.length >= QUESTIONS_AT_MOST) return undefined;
  const done = new Set(state.answered.map(({ question }) => question));
  const pages = tools.nextPages(profileOf(state), Object.keys(tools.questions).length);
  return pages.find(({ question }) => !done.has(question));
}

/** What the page of a question asks: what it asked before, what would matter now, or all of it. */
export function asksOf(state: CheckState, id: QuestionId, tools: CheckTools): readonly FindingId[] {
  const earlier = state.answered.find(({ question }) => question === id);
  if (earlier) return earlier.asked;
  const pages = tools.nextPages(profileOf(state), Object.keys(tools.questions).length);
  const page = pages.find(({ question }) => question === id);
  return page?.asks ?? tools.questions[id]?.asks ?? [];
}

/** The choice a question opens with: the earlier answer, or what is known already. */
export function openingChoice(state: CheckState): Choice | null {
  const earlier = earlierAnswer(state);
  if (earlier) return earlier.choice;
  const { findings } = profileOf(state);
  const present = state.asks.filter((id) => findings[id] === 'present');
  if (present.length > 0) return present;
  return state.asks.length > 0 && state.asks.every((id) => findings[id] === 'absent') ? 'none' : null;
}

export function earlierAnswer({ answered, question }: CheckState): Answered | undefined {
  return answered.find((entry) => entry.question === question);
}
