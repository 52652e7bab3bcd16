import type { Answer, FindingId, MedicineId, Profile, QuestionId } from '@cramps/content';
import type { Answered, CheckState, CheckTools, Choice, Entries, Step } from './types.ts';
import { TEXT_LIMIT } from './types.ts';
import { suggest } from './suggest.ts';

/** The state of a check to and from the hidden fields of its form. Whatever is not known is dropped, nothing throws. */

const STEPS: readonly string[] = ['start', 'confirm', 'question', 'result'];
const ANSWERS: readonly string[] = ['present', 'absent'];
/** No honest form has more fields than this. */
const FIELD_LIMIT = 600;

/** Values of a form by name, text only. */
export class Fields {
  readonly #values = new Map<string, string[]>();

  constructor(entries: Entries) {
    let count = 0;
    for (const [name, value] of entries) {
      if (++count > FIELD_LIMIT) break;
      if (typeof value !== 'string') continue;
      const list = this.#values.get(name);
      if (list) list.push(value);
      else this.#values.set(name, [value]);
    }
  }

  one(name: string): string {
    return this.#values.get(name)?.[0] ?? '';
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }
}

/** Browsers send line ends as two characters and count them as one. */
export const plainText = (value: string): string => value.replaceAll('\r\n', '\n').replaceAll('\u0000', '');

export const knownValue = (kind: 'finding' | 'medicine', id: string, answer: Answer): string =>
  `${kind}:${id}:${answer}`;

/** What the person confirmed, from ticked boxes or from hidden fields. Ticked both ways, a sign is there. */
export function readConfirmed(fields: Fields, tools: CheckTools): Profile {
  const findings: Partial<Record<FindingId, Answer>> = {};
  const medicines: MedicineId[] = [];
  for (const value of fields.all('known')) {
    const [kind = '', id = '', answer = ''] = value.split(':');
    if (!ANSWERS.includes(answer)) continue;
    if (kind === 'finding' && Object.hasOwn(tools.findings, id) && findings[id as FindingId] !== 'present')
      findings[id as FindingId] = answer as Answer;
    const isNew = !medicines.includes(id as MedicineId);
    if (kind === 'medicine' && isNew && Object.hasOwn(tools.medicines, id)) medicines.push(id as MedicineId);
  }
  const age = readAge(fields.one('age'));
  const sex = fields.one('sex');
  return {
    findings,
    ...(medicines.length > 0 ? { medicines } : {}),
    ...(typeof age === 'number' ? { age } : {}),
    ...(sex === 'female' || sex === 'male' ? { sex } : {}),
  };
}

/** Years, nothing, or `invalid` where something else was typed. */
export function readAge(value: string): number | null | 'invalid' {
  const trimmed = value.trim();
  if (trimmed === '') return null;
  const age = Number(trimmed);
  return /^\d{1,3}$/.test(trimmed) && age <= 120 ? age : 'invalid';
}

/** A choice from the values of a form, among what the page asks; null where there is none. */
export function readChoice(
  question: QuestionId,
  asks: readonly FindingId[],
  values: readonly string[],
  tools: CheckTools,
): Choice | null {
  const chosen = [...new Set(values)].filter((value) => (asks as readonly string[]).includes(value));
  const several = tools.questions[question]?.form === 'any-of';
  if (chosen.length > 0) return (several ? chosen : chosen.slice(0, 1)) as FindingId[];
  if (values.includes('none')) return 'none';
  return values.includes('unsure') ? 'unsure' : null;
}

/** What a page of a question can ask: its own findings and those of the questions that join it. */
function readAsks(question: string, values: readonly string[], tools: CheckTools): FindingId[] {
  const able = new Set<string>(
    Object.values(tools.questions)
      .filter(({ id, joins }) => id === question || joins === question)
      .flatMap(({ asks }) => asks),
  );
  return [...new Set(values)].filter((id) => able.has(id)) as FindingId[];
}

function readAnswered(fields: Fields, tools: CheckTools): Answered[] {
  const seen = new Set<string>();
  return fields.all('answer').flatMap((value) => {
    const [id = '', choice = '', asks = ''] = value.split(':');
    if (!Object.hasOwn(tools.questions, id) || seen.has(id)) return [];
    const question = id as QuestionId;
    const asked = readAsks(id, asks.split(' '), tools);
    const read = readChoice(question, asked, choice.split(' '), tools);
    if (!read || asked.length === 0) return [];
    seen.add(id);
    return [{ question, choice: read, asked }];
  });
}

/** The state a form was drawn from. */
export function decode(entries: Entries, tools: CheckTools): CheckState {
  const fields = new Fields(entries);
  const step = fields.one('step');
  const question = fields.one('question');
  const text = plainText(fields.one('text')).slice(0, TEXT_LIMIT);
  const more = plainText(fields.one('more')).slice(0, TEXT_LIMIT);
  const asks = readAsks(question, fields.one('asks').split(' '), tools);
  const known = Object.hasOwn(tools.questions, question) && asks.length > 0;
  const state: CheckState = {
    step: STEPS.includes(step) ? (step as Step) : 'start',
    problem: null,
    text,
    more,
    suggestions: text.trim() === '' ? [] : suggest(text, tools).suggestions,
    confirmed: readConfirmed(fields, tools),
    answered: readAnswered(fields, tools),
    question: known ? (question as QuestionId) : null,
    asks: known ? asks : [],
    editing: fields.has('editing'),
  };
  return state.step === 'question' && !known ? { ...state, step: 'confirm', problem: 'lost' } : state;
}

/** The hidden fields that carry a state to the next page. */
export function encode(state: CheckState): [name: string, value: string][] {
  const { findings, medicines = [], age, sex } = state.confirmed;
  const fields: [string, string][] = [['step', state.step]];
  // These steps show their own boxes for what the others carry hidden.
  if (state.step !== 'start') fields.push(['text', state.text]);
  if (state.step !== 'confirm') {
    for (const [id, answer] of Object.entries(findings)) {
      if (answer !== 'unknown') fields.push(['known', knownValue('finding', id, answer)]);
    }
    for (const id of medicines) fields.push(['known', knownValue('medicine', id, 'present')]);
    if (age !== undefined) fields.push(['age', String(age)]);
    if (sex) fields.push(['sex', sex]);
  }
  for (const { question, choice, asked } of state.answered) {
    const chosen = typeof choice === 'string' ? choice : choice.join(' ');
    fields.push(['answer', `${question}:${chosen}:${asked.join(' ')}`]);
  }
  if (state.question) fields.push(['question', state.question], ['asks', state.asks.join(' ')]);
  if (state.editing) fields.push(['editing', 'yes']);
  return fields;
}
