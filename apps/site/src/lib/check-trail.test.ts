import { advance, start, type CheckState } from '@cramps/ui/check';
import { describe, expect, it } from 'vitest';
import { tools } from './check-tools.ts';
import { goOn, stateAt, trailFrom, type Trail } from './check-trail.ts';

type Sent = [name: string, value: string][];

/** Sends the last page of a trail, or the one at a place of it. */
const send = (trail: Trail, fields: Sent, at = trail.places.length - 1) =>
  goOn(trail, at, advance(stateAt(trail, at), fields, tools));
const last = (trail: Trail): CheckState => stateAt(trail, trail.places.length - 1);

const read = send(trailFrom(start()), [
  ['text', 'I take furosemide and a statin.'],
  ['do', 'read'],
]);
const asked = send(read, [
  ['known', 'medicine:furosemide:present'],
  ['age', '67'],
  ['do', 'continue'],
]);
const answered = send(asked, [
  ['choice', 'unsure'],
  ['do', 'continue'],
]);

describe('a page that was left', () => {
  it('is as it was sent when somebody comes back', () => {
    expect(stateAt(answered, 1)).toMatchObject({ step: 'confirm', problem: null, more: '' });
    expect(stateAt(answered, 1).confirmed).toEqual({ findings: {}, medicines: ['furosemide'], age: 67 });
    expect(stateAt(answered, 1).suggestions.length).toBeGreaterThan(1);
    expect(stateAt(answered, 2)).toMatchObject({ step: 'question', answered: [{ choice: 'unsure' }] });
    expect(stateAt(answered, 0)).toMatchObject({ step: 'start', text: 'I take furosemide and a statin.' });
  });

  it('takes the place of what came after it when it is sent again', () => {
    const again = send(answered, [['do', 'result']], 1);
    expect(again.places.map(({ step }) => step)).toEqual(['start', 'confirm', 'result']);
    expect(last(again)).toMatchObject({ confirmed: { findings: {} }, answered: [{ choice: 'unsure' }] });
  });

  it('stays the same place with its problem, which is gone once it was mended', () => {
    const wrong = send(asked, [['do', 'continue']]);
    expect([wrong.places.length, last(wrong).problem]).toEqual([3, 'no-choice']);
    const mended = send(wrong, [
      ['choice', 'unsure'],
      ['do', 'continue'],
    ]);
    expect([mended.places.length, stateAt(mended, 2).problem]).toEqual([4, null]);
  });

  it('stays the same place while there is more to confirm', () => {
    const more = send(read, [
      ['more', 'amlodipine'],
      ['do', 'continue'],
    ]);
    expect(more.places).toHaveLength(2);
    expect(last(more).confirmed.medicines).toEqual(['amlodipine']);
  });
});
