import type { FindingId, Profile, Question, QuestionId } from '@cramps/content';
import {
  LEAST_AGE,
  QUESTION_LIMIT,
  type Answered,
  type CheckState,
  type CheckTools,
  type Choice,
} from './types.ts';

type KnownFindings = Partial<Record<FindingId, 'present' | 'absent' | 'unknown'>>;

/** What a choice says of every finding the question asks: what was not chosen is not there. */
function answersOf(question: Question, choice: Choice): KnownFindings {
  const of = (id: FindingId) => {
    if (choice === 'unsure') return 'unknown';
    return choice !== 'none' && choice.includes(id) ? 'present' : 'absent';
  };
  return Object.fromEntries(question.asks.map((id) => [id, of(id)]));
}

/** Everything confirmed and answered, as the matcher takes it. A later answer outweighs an earlier one. */
export function profileOf(
  state: Pick<CheckState, 'confirmed' | 'answered'>,
  tools: Pick<CheckTools, 'questions'>,
): Profile {
  const findings: KnownFindings = { ...state.confirmed.findings };
  for (const { question: id, choice } of state.answered) {
    const question = tools.questions[id];
    if (question) Object.assign(findings, answersOf(question, choice));
  }
  return { ...state.confirmed, findings };
}

/** The question that is worth most now, or null when enough was asked. */
export function nextQuestion(
  state: Pick<CheckState, 'confirmed' | 'answered'>,
  tools: CheckTools,
): QuestionId | null {
  if (state.answered.length >= QUESTION_LIMIT) return null;
  const profile = profileOf(state, tools);
  const done = new Set(state.answered.map(({ question }) => question));
  const open = Object.values(tools.questions).filter(
    ({ id, onlyFor }) => !done.has(id) && (!onlyFor || !profile.sex || onlyFor === profile.sex),
  );
  for (const finding of tools.nextQuestions(profile, Object.keys(tools.findings).length)) {
    const question = open.find(({ asks }) => asks.includes(finding));
    if (question) return question.id;
  }
  return null;
}

/** The choice a question opens with: the earlier answer, or what is known already. */
export function openingChoice(state: CheckState, tools: Pick<CheckTools, 'questions'>): Choice | null {
  const earlier = earlierAnswer(state);
  if (earlier) return earlier.choice;
  const question = state.question ? tools.questions[state.question] : undefined;
  if (!question) return null;
  const { findings } = profileOf(state, tools);
  const present = question.asks.filter((id) => findings[id] === 'present');
  if (present.length > 0) return present;
  return question.asks.every((id) => findings[id] === 'absent') ? 'none' : null;
}

export function earlierAnswer({ answered, question }: CheckState): Answered | undefined {
  return answered.find((entry) => entry.question === question);
}

/** The check was not made for children; flags still hold, reasons are not shown. */
export function isForChild({ age, findings }: Profile): boolean {
  return (age !== undefined && age < LEAST_AGE) || findings['child' as FindingId] === 'present';
}
