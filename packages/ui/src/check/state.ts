import type { QuestionId } from '@cramps/content';
import { decode, encode, Fields, plainText, readAge, readChoice, readConfirmed } from './fields.ts';
import { asksOf, earlierAnswer, nextPage } from './profile.ts';
import { confirmAll, suggest, type Read } from './suggest.ts';
import { TEXT_LIMIT, type Answered, type CheckState, type CheckTools, type Entries } from './types.ts';

export { decode, encode };

/**
 * The whole flow of the check as one pure function from a state and a sent form to the next state. The server without
 * JavaScript, the page with it and the widget all call this one; none of them decides anything itself.
 */
export function advance(state: CheckState, entries: Entries, tools: CheckTools): CheckState {
  const fields = new Fields(entries);
  const action = fields.one('do');
  const [name = '', target = ''] = action.split(':');
  const base: CheckState = { ...state, problem: null };
  if (name === 'again') return start();
  if (name === 'edit') return { ...base, step: 'confirm', editing: false, ...nowhere, ...remembered(base) };
  if (name === 'change') return change(base, target, tools);
  if (state.step === 'start') return fromStart(base, fields, action, tools);
  if (state.step === 'confirm') return fromConfirm(base, fields, action, tools);
  if (state.step === 'question') return fromQuestion(base, fields, action, tools);
  return action === 'back' ? backFromResult(base) : base;
}

/** No question is on the page. */
const nowhere = { question: null, asks: [] };

export function start(): CheckState {
  return {
    step: 'start',
    problem: null,
    text: '',
    more: '',
    suggestions: [],
    confirmed: { findings: {} },
    answered: [],
    ...nowhere,
    editing: false,
  };
}

/** A confirm page shows what was unticked too, so that it can be ticked again. */
const remembered = ({ text, suggestions }: CheckState) => ({ text, suggestions });

function fromStart(state: CheckState, fields: Fields, action: string, tools: CheckTools): CheckState {
  const typed = plainText(fields.one('text'));
  const text = typed.slice(0, TEXT_LIMIT);
  const kept = { ...state, text };
  if (action === 'questions' && typed.trim() === '')
    return { ...kept, step: 'confirm', suggestions: [], confirmed: { findings: {} } };
  if (typed.length > TEXT_LIMIT) return { ...kept, problem: 'too-long' };
  if (!/[\p{L}\p{N}]/u.test(typed)) return { ...kept, problem: 'empty' };
  const read = suggest(text, tools);
  if (isEmpty(read) && action !== 'questions') return { ...kept, problem: 'nothing-read' };
  return { ...kept, step: 'confirm', suggestions: read.suggestions, confirmed: confirmAll(read) };
}

const isEmpty = ({ suggestions, age, sex }: Read) =>
  suggestions.length === 0 && age === undefined && sex === undefined;

function fromConfirm(state: CheckState, fields: Fields, action: string, tools: CheckTools): CheckState {
  if (action === 'back') return { ...state, step: 'start' };
  const more = plainText(fields.one('more')).slice(0, TEXT_LIMIT);
  const kept: CheckState = { ...state, more, confirmed: readConfirmed(fields, tools) };
  if (readAge(fields.one('age')) === 'invalid') return { ...kept, problem: 'age' };
  if (more.trim() !== '') return withMore(kept, more, tools);
  return onwards({ ...kept, more: '' }, tools, action === 'result');
}

/** Further medicines are read like the first text and shown for confirmation before anything goes on. */
function withMore(state: CheckState, more: string, tools: CheckTools): CheckState {
  const { suggestions } = suggest(more, tools);
  if (suggestions.length === 0) return { ...state, problem: 'medicine-not-read' };
  const text = [state.text.trim(), more.trim()].filter(Boolean).join('\n').slice(0, TEXT_LIMIT);
  return {
    ...state,
    more: '',
    text,
    // Read as one, as a server does that has the text and nothing else.
    suggestions: suggest(text, tools).suggestions,
    confirmed: confirmAll({ suggestions }, state.confirmed),
  };
}

function fromQuestion(state: CheckState, fields: Fields, action: string, tools: CheckTools): CheckState {
  if (!state.question) return onwards(state, tools, action === 'result');
  const at = state.answered.findIndex(({ question }) => question === state.question);
  if (action === 'back') return back(state, at);
  const choice = readChoice(state.question, state.asks, fields.all('choice'), tools);
  if (!choice && action !== 'result') return { ...state, problem: 'no-choice' };
  const entry = choice ? { question: state.question, choice, asked: state.asks } : earlierAnswer(state);
  const rest = at >= 0 ? state.answered.slice(at + 1) : [];
  const answered = [
    ...(at >= 0 ? state.answered.slice(0, at) : state.answered),
    ...(entry ? [entry] : []),
    ...rest,
  ];
  const following = at >= 0 && !state.editing ? rest[0] : undefined;
  if (following && action !== 'result') return { ...state, answered, ...pageOf(following) };
  return onwards({ ...state, answered }, tools, action === 'result' || state.editing);
}

const pageOf = ({ question, asked }: Answered) => ({ question, asks: asked });

/** The next question, or the result when it was asked for or nothing is left to ask. */
function onwards(state: CheckState, tools: CheckTools, showResult: boolean): CheckState {
  const page = showResult ? undefined : nextPage(state, tools);
  const place = page ? { question: page.question, asks: page.asks } : nowhere;
  return { ...state, step: page ? 'question' : 'result', ...place, editing: false };
}

function back(state: CheckState, at: number): CheckState {
  if (state.editing) return { ...state, step: 'result', ...nowhere, editing: false };
  const previous = state.answered[(at >= 0 ? at : state.answered.length) - 1];
  return previous ? { ...state, ...pageOf(previous) } : { ...state, step: 'confirm', ...nowhere };
}

function backFromResult(state: CheckState): CheckState {
  const last = state.answered.at(-1);
  return last ? { ...state, step: 'question', ...pageOf(last) } : { ...state, step: 'confirm' };
}

function change(state: CheckState, target: string, tools: CheckTools): CheckState {
  if (!Object.hasOwn(tools.questions, target)) return state;
  const question = target as QuestionId;
  return { ...state, step: 'question', question, asks: asksOf(state, question, tools), editing: true };
}
