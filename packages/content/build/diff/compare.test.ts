import { expect, it } from 'vitest';
import { compare } from './compare.ts';
import { asMarkdown, asText } from './report.ts';
import type { State } from './state.ts';

const figure = (value: number, direction = 'increases') => ({
  id: 'odds',
  source: 'smith-2001',
  value,
  direction,
});
const before: State = {
  version: '1.0.0+a',
  entities: {
    causes: {
      cold: {
        prior: { percent: 3 },
        evidence: [{ finding: 'cold-at-night', answer: 'present', ratio: 2, decibans: 3 }],
        figures: [],
      },
      gone: { prior: { percent: 1 } },
    },
    sources: { 'smith-2001': { title: 'A title', year: 2001 } },
  },
  answers: { one: { urgency: 'routine', top: ['cold', 'gone'] }, two: { urgency: 'routine', top: ['cold'] } },
};
const after: State = {
  version: '1.1.0+b',
  entities: {
    causes: {
      cold: {
        prior: { percent: 4 },
        evidence: [{ finding: 'cold-at-night', answer: 'present', ratio: 5, decibans: 7 }],
        figures: [figure(2)],
      },
      new: { prior: { percent: 2 } },
    },
    sources: { 'smith-2001': { title: 'Another title', year: 2001 } },
  },
  answers: {
    one: { urgency: 'urgent', top: ['cold', 'new'] },
    two: { urgency: 'routine', top: ['cold'] },
    three: { urgency: 'routine', top: [] },
  },
};

it('finds ids that came and went, numbers by path, and other answers', () => {
  expect(compare(before, after)).toEqual({
    from: '1.0.0+a',
    to: '1.1.0+b',
    added: { causes: ['new'] },
    removed: { causes: ['gone'] },
    values: [
      { path: 'causes.cold.prior.percent', old: 3, new: 4 },
      { path: 'causes.cold.evidence.cold-at-night present.ratio', old: 2, new: 5 },
      { path: 'causes.cold.figures.odds.value', old: null, new: 2 },
      { path: 'causes.cold.figures.odds.direction', old: null, new: 'increases' },
    ],
    answers: [{ vignette: 'one', old: before.answers['one'], new: after.answers['one'] }],
  });
});

it('finds what came into lists and what went, and does not mind their order or their sources', () => {
  const state = (entities: State['entities']): State => ({ version: '1', entities, answers: {} });
  const was = state({
    'red-flags': {
      clot: { when: [['warmth', 'swelling'], ['calf']], suggests: ['dvt'], sources: ['smith-2001'] },
    },
    findings: { warmth: { implies: [] }, calf: { implies: ['leg', 'below-knee'] } },
  });
  const is = state({
    'red-flags': { clot: { when: [['calf'], ['swelling']], suggests: ['dvt', 'pe'], sources: [] } },
    findings: { warmth: { implies: ['skin'] }, calf: { implies: ['below-knee', 'leg'] } },
  });
  expect(compare(was, is).values).toEqual([
    { path: 'red-flags.clot.when', old: 'swelling or warmth', new: null },
    { path: 'red-flags.clot.when', old: null, new: 'swelling' },
    { path: 'red-flags.clot.suggests', old: null, new: 'pe' },
    { path: 'findings.warmth.implies', old: null, new: 'skin' },
  ]);
});

it('finds nothing between a state and itself', () => {
  const { added, removed, values, answers } = compare(after, after);
  expect([added, removed, values, answers]).toEqual([{}, {}, [], []]);
});

it('tells it as text and as Markdown', () => {
  const change = compare(before, after);
  expect(asText(change)).toBe(`content 1.0.0+a → 1.1.0+b

Ids added: 1
  causes/new

Ids removed: 1
  causes/gone

Numbers, verdicts and lists: 4
  causes.cold.prior.percent: 3 → 4
  causes.cold.evidence.cold-at-night present.ratio: 2 → 5
  causes.cold.figures.odds.value: none → 2
  causes.cold.figures.odds.direction: none → increases

Vignettes with another answer: 1
  one: routine: cold, gone → urgent: cold, new`);
  expect(asMarkdown(change)).toMatch(/^### Content 1\.0\.0\+a → 1\.1\.0\+b: 7 changes\n/);
  expect(asMarkdown(change)).toContain('| causes.cold.prior.percent | 3 | 4 |');
});
