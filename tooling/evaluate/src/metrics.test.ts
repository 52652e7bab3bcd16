import type { Assessment, ParsedText, Urgency } from '@cramps/content';
import { expect, it } from 'vitest';
import {
  cramp,
  extraction,
  missedEmergency,
  overTriaged,
  ranking,
  safe,
  triage,
  type Outcome,
} from './metrics.ts';

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
      ...(extract ? { extract } : {}),
      ...(vocabulary ? { vocabulary } : {}),
    },
    parsed: { profile: { findings: read }, mentions: [] } as unknown as ParsedText,
    assessment: { ranked: ranked.map((id) => ({ id })), urgency, crampFit } as unknown as Assessment,
  };
}

const byName = (shares: readonly { name: string; hits: number; of: number }[]) =>
  Object.fromEntries(shares.map(({ name, hits, of }) => [name, `${hits}/${of}`]));

it('counts a label in the first k, and strictly only a primary one', () => {
  const second = outcome({ ranked: ['a', 'b', 'c', 'd'], primary: ['z'], also: ['b'] });
  const unlabelled = outcome({ ranked: ['a'] });
  expect(byName(ranking([second, unlabelled]))).toMatchObject({
    'top-1': '0/1',
    'top-3': '1/1',
    'top-3 strict': '0/1',
  });
});

it('misses an emergency only where every acceptable level is one', () => {
  expect(missedEmergency(outcome({ urgency: 'routine', acceptable: ['emergency'] }))).toBe(true);
  expect(missedEmergency(outcome({ urgency: 'urgent', acceptable: ['emergency'] }))).toBe(false);
  expect(missedEmergency(outcome({ urgency: 'self-care', acceptable: ['emergency', 'urgent'] }))).toBe(false);
});

it('is safe one level below the lowest acceptable level, not two', () => {
  expect(safe(outcome({ urgency: 'urgent', acceptable: ['emergency'] }))).toBe(true);
  expect(safe(outcome({ urgency: 'routine', acceptable: ['emergency'] }))).toBe(false);
});

it('over-triages above the highest acceptable level', () => {
  expect(overTriaged(outcome({ urgency: 'urgent', acceptable: ['self-care', 'routine'] }))).toBe(true);
  expect(overTriaged(outcome({ urgency: 'routine', acceptable: ['self-care', 'routine'] }))).toBe(false);
  const shares = byName(triage([outcome({ urgency: 'urgent', acceptable: ['self-care'] }), outcome()]));
  expect(shares).toMatchObject({ 'over-triaged': '1/2', 'self-care over-triaged': '1/1', exact: '1/2' });
});

it('calls typical and possible a cramp, and leaves out what the text does not tell', () => {
  const shares = cramp([outcome(), outcome({ crampFit: 'unlikely' }), outcome({ isCramp: null })]);
  expect(byName(shares)).toEqual({ 'cramp or not': '1/2' });
});

it('counts what was read against what is labelled, within the vocabulary', () => {
  const shares = extraction([
    outcome({
      read: { calf: 'present', thigh: 'present', swelling: 'absent', unlabelled: 'present' },
      extract: { present: ['calf', 'shin'], absent: ['swelling'], medicines: ['a'] },
      vocabulary: ['calf', 'thigh', 'shin', 'swelling'],
    }),
  ]);
  expect(byName(shares)).toEqual({
    'present precision': '1/2',
    'present recall': '1/2',
    'absent precision': '1/1',
    'absent recall': '1/1',
    'medicines precision': '0/0',
    'medicines recall': '0/1',
  });
});
