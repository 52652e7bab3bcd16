import { describe, expect, it } from 'vitest';
import { confirmList } from './confirm-list.ts';
import { entries, fakeTools as tools, type Form } from './fake-tools.ts';
import { profileOf } from './profile.ts';
import { advance, decode, encode, start } from './state.ts';
import { TEXT_LIMIT, type CheckState } from './types.ts';

/** What a browser sends: the hidden fields of the page, and what the person entered. */
const send = (state: CheckState, form: Form) => {
  const sent = [...encode(state), ...entries(form)];
  const onDevice = advance(state, sent, tools);
  const onServer = advance(decode(sent, tools), sent, tools);
  expect(onServer).toEqual(onDevice); // one flow, wherever it runs
  return onDevice;
};
const ticked = ({ suggestions }: CheckState) =>
  suggestions.map(({ kind, id, answer }) => `${kind}:${id}:${answer}`);

describe('telling it in your own words', () => {
  it('suggests what was read, with the words it was read from', () => {
    const state = send(start(), { text: 'My calf, no swelling. 67 years, furosemide', do: 'read' });
    expect(state).toMatchObject({ step: 'confirm', problem: null, confirmed: { age: 67 } });
    expect(state.suggestions).toEqual([
      { kind: 'finding', id: 'calf', answer: 'present', quotes: ['calf'] },
      { kind: 'finding', id: 'swelling', answer: 'absent', quotes: ['no swelling'] },
      { kind: 'medicine', id: 'furosemide', answer: 'present', quotes: ['furosemide'] },
    ]);
  });

  it('counts only what stays ticked, and still shows the rest when it is edited', () => {
    const read = send(start(), { text: 'calf and swelling', do: 'read' });
    const result = send(read, { known: 'finding:calf:present', age: '', sex: '', more: '', do: 'result' });
    expect(result).toMatchObject({ step: 'result', confirmed: { findings: { calf: 'present' } } });
    const again = send(result, { do: 'edit' });
    expect(again.step).toBe('confirm');
    expect(ticked(again)).toEqual(['finding:calf:present', 'finding:swelling:present']);
    expect(again.confirmed.findings).toEqual({ calf: 'present' });
  });

  it.each([
    ['', 'empty'],
    [' \r\n ', 'empty'],
    ['?!… –', 'empty'],
    ['lorem ipsum', 'nothing-read'],
    ['x'.repeat(TEXT_LIMIT + 1), 'too-long'],
  ])('answers %j on the same page and keeps it', (text, problem) => {
    const state = send(start(), { text, do: 'read' });
    expect(state).toMatchObject({ step: 'start', problem });
    expect(state.text).toBe(text.replaceAll('\r\n', '\n').slice(0, TEXT_LIMIT));
  });

  it('counts a line end once, as the browser does', () => {
    const text = `${'x'.repeat(TEXT_LIMIT - 5)}\r\ncalf`;
    expect(send(start(), { text, do: 'read' }).problem).toBeNull();
  });
});

describe('confirming', () => {
  const about = send(start(), { text: '', do: 'questions' });
  const form = { age: '', sex: '', more: '' };

  it('asks about medicines, age and sex before the questions', () => {
    expect(about).toMatchObject({ step: 'confirm', problem: null, suggestions: [] });
  });

  it('shows medicines typed there for confirmation before going on', () => {
    const read = send(about, { ...form, more: 'Furosemide', do: 'continue' });
    expect(read).toMatchObject({ step: 'confirm', more: '', confirmed: { medicines: ['furosemide'] } });
    const next = send(read, { ...form, known: 'medicine:furosemide:present', do: 'continue' });
    expect(next).toMatchObject({ step: 'question', confirmed: { medicines: ['furosemide'] } });
  });

  const swelling = (answer: string) => `finding:swelling:${answer}`;
  const boxes = (state: CheckState) =>
    confirmList(state).map(
      ({ kind, id, answer, ticked }) => `${kind}:${id}:${answer}${ticked ? '' : ' off'}`,
    );

  it.each([
    ['no swelling', 'furosemide, swelling', 'absent'],
    ['swelling', 'furosemide, no swelling', 'present'],
  ])('takes a sign for there when %j is followed by %j', (text, more, answer) => {
    const read = send(start(), { text, do: 'read' });
    const both = send(read, { ...form, known: swelling(answer), more, do: 'continue' });
    expect(both.confirmed).toEqual({ findings: { swelling: 'present' }, medicines: ['furosemide'] });
    expect(boxes(both)).toEqual([swelling('present'), 'medicine:furosemide:present']);
  });

  it('lists both answers when one was unticked and the other told, and the one ticked counts', () => {
    const read = send(start(), { text: 'calf, swelling', do: 'read' });
    const denied = send(read, {
      ...form,
      known: 'finding:calf:present',
      more: 'no swelling',
      do: 'continue',
    });
    expect(boxes(denied)).toEqual(['finding:calf:present', `${swelling('present')} off`, swelling('absent')]);
    const ticked = [swelling('present'), swelling('absent')];
    const told = send(denied, { ...form, known: ticked, do: 'result' });
    expect(told.confirmed.findings).toEqual({ swelling: 'present' });
  });

  it('says so when no medicine was recognised, and keeps what was typed', () => {
    const state = send(about, { ...form, more: 'frusomeed', do: 'continue' });
    expect(state).toMatchObject({ step: 'confirm', problem: 'medicine-not-read', more: 'frusomeed' });
  });

  it.each(['-3', '4.5', '121', 'sixty', '1e2', '٣'])('does not take %j for an age', (age) => {
    expect(send(about, { ...form, age, do: 'continue' })).toMatchObject({ step: 'confirm', problem: 'age' });
  });

  it('takes an age and a sex, or neither', () => {
    const said = send(about, { ...form, age: ' 67 ', sex: 'female', do: 'continue' });
    expect(said.confirmed).toEqual({ findings: {}, age: 67, sex: 'female' });
    expect(send(about, { ...form, do: 'continue' }).confirmed).toEqual({ findings: {} });
  });
});

describe('questions', () => {
  const first = send(send(start(), { do: 'questions' }), { do: 'continue' });

  it('asks the question of the finding that is worth most, then the next, then shows the result', () => {
    expect(first).toMatchObject({ step: 'question', question: 'where' });
    const second = send(first, { choice: 'calf', do: 'continue' });
    expect(second.question).toBe('danger');
    const third = send(second, { choice: ['hot'], do: 'continue' });
    expect(third.question).toBe('length');
    const result = send(third, { choice: 'unsure', do: 'continue' });
    expect(result).toMatchObject({ step: 'result', question: null });
    expect(profileOf(result).findings).toEqual({
      calf: 'present',
      hot: 'present',
      swelling: 'absent',
      'lasts-minutes': 'unknown',
      'lasts-hours': 'unknown',
    });
  });

  it('wants a choice before it goes on, but none for the result', () => {
    expect(send(first, { do: 'continue' })).toMatchObject({ question: 'where', problem: 'no-choice' });
    expect(send(first, { do: 'result' })).toMatchObject({ step: 'result', answered: [] });
  });

  it('takes what was chosen over "none" and "not sure" where both came', () => {
    const second = send(first, { choice: 'none', do: 'continue' });
    const third = send(second, { choice: ['none', 'hot', 'unsure'], do: 'continue' });
    expect(third.answered.at(-1)).toEqual({
      question: 'danger',
      choice: ['hot'],
      asked: ['swelling', 'hot'],
    });
  });

  it('goes back and forth without losing an answer', () => {
    const third = send(send(first, { choice: 'calf', do: 'continue' }), { choice: 'none', do: 'continue' });
    const once = send(third, { do: 'back' });
    const twice = send(once, { do: 'back' });
    expect([once.question, twice.question]).toEqual(['danger', 'where']);
    expect(send(twice, { do: 'back' }).step).toBe('confirm');
    const changed = send(twice, { choice: 'none', do: 'continue' });
    expect(changed).toMatchObject({ question: 'danger', answered: [{ choice: 'none' }, { choice: 'none' }] });
    expect(send(changed, { choice: 'none', do: 'continue' }).question).toBe('length');
  });

  it('stops after ten', () => {
    const many = Object.fromEntries(
      Array.from({ length: 14 }, (_, at) => [
        `q${at}`,
        { ...tools.questions['where'], id: `q${at}`, asks: [`f${at}`] },
      ]),
    ) as typeof tools.questions;
    const world = {
      ...tools,
      questions: many,
      nextPages: () => Object.values(many).map(({ id, asks }) => ({ question: id, finding: asks[0], asks })),
    };
    let state = advance(
      advance(start(), [['do', 'questions']], world as never),
      [['do', 'continue']],
      world as never,
    );
    let pages = 0;
    for (; state.step === 'question'; pages++) {
      state = advance(
        state,
        [
          ['do', 'continue'],
          ['choice', 'none'],
        ],
        world as never,
      );
    }
    expect(pages).toBe(10);
  });
});

describe('the result', () => {
  const result = send(send(send(start(), { do: 'questions' }), { do: 'continue' }), {
    choice: 'calf',
    do: 'result',
  });

  it('lets one answer be changed and comes back', () => {
    const changing = send(result, { do: 'change:where' });
    expect(changing).toMatchObject({ step: 'question', question: 'where', editing: true });
    expect(send(changing, { do: 'back' })).toMatchObject({ step: 'result', answered: result.answered });
    const changed = send(changing, { choice: 'none', do: 'continue' });
    expect(changed).toMatchObject({
      step: 'result',
      answered: [{ question: 'where', choice: 'none' }],
      editing: false,
    });
  });

  it('lets a question that was not asked be answered', () => {
    const changed = send(send(result, { do: 'change:length' }), { choice: 'lasts-hours', do: 'continue' });
    expect(changed).toMatchObject({ step: 'result' });
    expect(changed.answered).toHaveLength(2);
  });

  it('goes back to the last question, and starts over from nothing', () => {
    expect(send(result, { do: 'back' })).toMatchObject({ step: 'question', question: 'where' });
    expect(send(result, { do: 'again' })).toEqual(start());
  });
});
