import type { Addend, Model } from '../types.ts';

/**
 * A model small enough to work out by hand, for tests. Its ids are not ours, which is why everything is cast: the engine
 * takes any ids.
 */
const line = (
  finding: string,
  answer: 'present' | 'absent',
  decibans: number,
  rest: { group?: string } = {},
): Omit<Addend, 'ratio'> =>
  ({ finding, answer, decibans, basis: 'judgement', sources: [], group: null, ...rest }) as unknown as Omit<
    Addend,
    'ratio'
  >;

const finding = (group: string | null = null, implies: readonly string[] = [], rest: object = {}) => ({
  group,
  implies,
  age: null,
  onlyFor: null,
  frequency: 0.2,
  ...rest,
});

export const tinyModel = {
  version: '1.0.0+test',
  candidates: [
    {
      kind: 'cause',
      id: 'tired-muscle',
      care: 'self-care',
      prior: -6,
      evidence: [
        line('ran-far', 'present', 10),
        line('ran-far', 'absent', -3),
        line('swollen', 'present', -7),
      ],
    },
    {
      kind: 'mimic',
      id: 'clot',
      care: 'urgent',
      prior: -20,
      evidence: [
        line('one-swollen', 'present', 10),
        line('swollen', 'present', 4),
        line('red', 'present', 7),
        line('long', 'present', 13),
      ],
    },
    {
      kind: 'cause',
      id: 'water-tablet',
      care: 'routine',
      prior: -12,
      evidence: [
        line('takes-tablet', 'present', 10),
        line('ran-far', 'present', -3, { group: 'other-suspects' }),
        line('long', 'present', -7, { group: 'other-suspects' }),
      ],
    },
    {
      kind: 'cause',
      id: 'age',
      care: 'self-care',
      prior: -10,
      evidence: [line('old', 'present', 3), line('old', 'absent', -3)],
    },
  ],
  findings: {
    'ran-far': finding(),
    'one-swollen': finding('clot-signs', ['swollen']),
    swollen: finding('clot-signs'),
    red: finding('clot-signs'),
    long: finding(),
    'takes-tablet': finding(),
    pregnant: finding(null, [], { onlyFor: 'female' }),
    old: finding(null, [], { age: { from: 50 } }),
  },
  medicines: { 'tablet-a': ['takes-tablet'] },
  redFlags: [
    {
      id: 'clot-now',
      urgency: 'urgent',
      when: [['one-swollen', 'red'], ['long']],
      suggests: ['clot'],
      basis: 'published',
      sources: [],
    },
    {
      id: 'burst',
      urgency: 'emergency',
      when: [['red'], ['long'], ['ran-far']],
      suggests: [],
      basis: 'judgement',
      sources: [],
    },
  ],
  criteria: [
    {
      id: 'short',
      met: ['ran-far'],
      unmet: ['long'],
      unmetWithout: [],
      weight: { met: 10, unmet: -3 },
      sources: [],
    },
    {
      id: 'normal',
      met: ['ran-far'],
      unmet: [],
      unmetWithout: ['ran-far'],
      weight: { met: 7, unmet: 0 },
      sources: [],
    },
    {
      id: 'not-red',
      met: ['ran-far'],
      unmet: ['red'],
      unmetWithout: [],
      weight: { met: 0, unmet: -3 },
      sources: [],
    },
  ],
  questions: [
    { id: 'run', form: 'yes-no', asks: ['ran-far'], safety: false, onlyFor: null, joins: null },
    { id: 'looks', form: 'any-of', asks: ['one-swollen', 'red'], safety: true, onlyFor: null, joins: null },
    { id: 'tablet', form: 'yes-no', asks: ['takes-tablet'], safety: false, onlyFor: null, joins: null },
    { id: 'pregnant', form: 'yes-no', asks: ['pregnant'], safety: true, onlyFor: 'female', joins: null },
  ],
  remedies: [
    { id: 'rest', time: 'after', verdict: 'may-help', for: ['tired-muscle'], notFor: [] },
    { id: 'stretch', time: 'during', verdict: 'do', for: 'all', notFor: ['one-swollen'] },
    { id: 'bark', time: 'prevent', verdict: 'avoid', for: 'all', notFor: [] },
  ],
} as unknown as Model;
