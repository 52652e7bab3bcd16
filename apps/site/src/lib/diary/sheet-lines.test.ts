import diary from '@cramps/content/diary/en';
import checker from '@cramps/content/words/en';
import { createSay } from '@cramps/ui/say';
import { expect, it } from 'vitest';
import { newCramp, type Cramp, type Entry } from './entry.ts';
import { middleOf } from './night.ts';
import { sheetLines, type SheetNames } from './sheet-lines.ts';

const say = createSay({ ui: { ...checker.ui, ...diary }, locale: 'en' });
const same = (id: string) => id;
const names: SheetNames = { site: same, tried: same, trigger: same, remedy: same, hour: String, night: same };
const now = { at: Date.parse('2026-11-30T09:00Z'), offset: 0 };
const lines = (entries: readonly Entry[]) => sheetLines(entries, now, say, names);
const cramp = (iso: string, more: Partial<Cramp> = {}): Cramp => ({
  ...newCramp({ at: Date.parse(iso), offset: 0 }, 'calf', 1, iso),
  ...more,
});

it('puts the last thirty nights into figures', () => {
  const entries: Entry[] = [
    cramp('2026-11-30T03:10Z', {
      pain: 4,
      lasted: '1-to-3',
      tried: ['stand-flat-foot'],
      triggers: ['alcohol'],
    }),
    cramp('2026-11-30T03:40Z', { pain: 9, lasted: 'over-10', sites: ['calf', 'thigh'], note: 'private' }),
    cramp('2026-11-20T03:20Z', { pain: 4 }),
    cramp('2026-11-01T03:20Z'),
    // The evening of the thirty-first night before.
    cramp('2026-10-30T23:20Z', { pain: 10 }),
    { kind: 'calm', id: 'n', ...middleOf('2026-11-12', 0), note: '', changed: 1 },
    { kind: 'calm', id: 'm', ...middleOf('2026-11-29', 0), note: '', changed: 1 },
    { kind: 'began', id: 'b', ...middleOf('2026-11-10', 0), remedy: 'magnesium', note: '', changed: 1 },
  ];
  expect(lines(entries)).toEqual([
    '4 cramps, on 3 nights of 30.',
    'Nights noted as without a cramp: 1.',
    'Where: calf (4), thigh (1).',
    'Mostly between 3 and 4.',
    'Pain, 0 to 10: usually 4, at worst 9.',
    'How long: 1 to 3 minutes (1), Over 10 minutes (1).',
    'Tried in the cramp: stand-flat-foot (1).',
    'Ticked for the day or night: alcohol (1).',
    'Began: magnesium, 2026-11-10.',
  ]);
});

it('says so where nothing was written, and makes up nothing', () => {
  expect(lines([])).toEqual([say('diary.sheet.none')]);
  expect(lines([cramp('2026-09-01T03:00Z')])).toEqual([say('diary.sheet.none')]);
});
