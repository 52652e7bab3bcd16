import type { Assessment, ParsedText, Urgency } from '@cramps/content';
import { expect, it } from 'vitest';
import { countsOf, MEASURES } from './measures.ts';
import type { Outcome } from './outcome.ts';

/** An outcome as the definitions need it, nothing more. */
function outcome({
  ranked = [] as string[],
  primary = [] as string[],
  also = [] as string[],
  urgency = 'routine' as Urgency,
  acceptable = ['routine'] as Urgency[],
  crampFit = 'possible',
  isCramp = true as boolean | null,
  read = {} as Record<string, string>,
  extract = undefined as Outcome['vignette']['extract'],
  vocabulary = undefined as string[] | undefined,
} = {}): Outcome {
  return {
    vignette: {
      id: 'x',
      text: '',
      gold: { is_cramp: isCramp, primary, also_acceptable: also, triage_acceptable: acceptable },
      person: { age: null, pregnant: false, onMedicines: false },
      ...(extract ? { extract } : {}),
      ...(vocabulary ? { vocabulary } : {}),
    },
    parsed: { profile: { findings: read }, mentions: [] } as unknown as ParsedText,
    assessment: { ranked: ranked.map((id) => ({ id })), urgency, crampFit } as unknown as Assessment,
  };
}

const counted = (...outcomes: Outcome[]): Record<string, string> =>
  Object.fromEntries(
    Object.entries(countsOf(MEASURES, outcomes)).map(([name, { hits, of }]) => [name, `${hits}/${of}`]),
  );

it('counts a label in the first k, and strictly only a primary one', () => {
  const second = outcome({ ranked: ['a', 'b', 'c', 'd'], primary: ['z'], also: ['b'] });
  const unlabelled = outcome({ ranked: ['a'] });
  expect(counted(second, unlabelled)).toMatchObject({
    'top-1': '0/1',
    'top-3': '1/1',
    'top-3 strict': '0/1',
  });
});

it('misses an emergency only where every acceptable level is one', () => {
  const missed = (urgency: Urgency, acceptable: Urgency[]) =>
    counted(outcome({ urgency, acceptable }))['missed emergency'];
  expect(missed('routine', ['emergency'])).toBe('1/1');
  expect(missed('urgent', ['emergency'])).toBe('0/1');
  expect(missed('self-care', ['emergency', 'urgent'])).toBeUndefined();
});

it('is safe one level below the lowest acceptable level, not two', () => {
  expect(counted(outcome({ urgency: 'urgent', acceptable: ['emergency'] })).safe).toBe('1/1');
  expect(counted(outcome({ urgency: 'routine', acceptable: ['emergency'] })).safe).toBe('0/1');
});

it('over-triages above the highest acceptable level', () => {
  expect(
    counted(
      outcome({ urgency: 'urgent', acceptable: ['self-care', 'routine'] }),
      outcome({ urgency: 'routine', acceptable: ['self-care', 'routine'] }),
      outcome({ urgency: 'urgent', acceptable: ['routine'] }),
    ),
  ).toMatchObject({ 'over-triaged': '2/3', 'self-care over-triaged': '1/2', 'urgency exact': '1/3' });
});

it('calls typical and possible a cramp, and leaves out what the text does not tell', () => {
  const crampOrNot = counted(outcome(), outcome({ crampFit: 'unlikely' }), outcome({ isCramp: null }));
  expect(crampOrNot['cramp or not']).toBe('1/2');
});

it('counts what was read against what is labelled, within the vocabulary', () => {
  expect(
    counted(
      outcome({
        read: { calf: 'present', thigh: 'present', swelling: 'absent', unlabelled: 'present' },
        extract: { present: ['calf', 'shin'], absent: ['swelling'], medicines: ['a'] },
        vocabulary: ['calf', 'thigh', 'shin', 'swelling'],
      }),
    ),
  ).toMatchObject({
    'present precision': '1/2',
    'present recall': '1/2',
    'absent precision': '1/1',
    'absent recall': '1/1',
    'medicines recall': '0/1',
  });
});
