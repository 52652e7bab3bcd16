import { URGENCIES, type Assessment, type Candidate, type FindingId, type Model } from '../types.ts';
import type { Profile, Reason, RedFlagHit, RemedyId, Urgency, Verdict } from '../types.ts';
import { crampFit, criterionResults } from './criteria.ts';
import { resultId } from './result-id.ts';
import { FIT_CUTOFFS } from './score.ts';

/**
 * The matching once more, for tests: as plainly as it can be said, straight from the model, with nothing worked out ahead.
 * The real one has to come to the same for any person.
 */
type Known = ReadonlyMap<FindingId, { answer: 'present' | 'absent'; from?: NonNullable<Reason['from']> }>;
type Line = Model['candidates'][number]['evidence'][number];

type Described = readonly [FindingId, Model['findings'][string]];

const findingsOf = (model: Model): Described[] =>
  (Object.entries(model.findings) as [FindingId, Model['findings'][string]][]).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
const rank = (urgency: Urgency): number => URGENCIES.indexOf(urgency);

export function plainAnswers(model: Model, { findings, medicines = [], age, sex }: Profile): Known {
  const known = new Map<FindingId, { answer: 'present' | 'absent'; from?: NonNullable<Reason['from']> }>();
  const described = findingsOf(model);
  for (const [id] of described) {
    const answer = Object.hasOwn(findings, id) ? findings[id] : undefined;
    if (answer === 'present' || answer === 'absent') known.set(id, { answer });
  }
  for (const medicine of [...medicines].sort()) {
    for (const id of Object.hasOwn(model.medicines, medicine) ? (model.medicines[medicine] ?? []) : []) {
      if (known.get(id)?.answer !== 'present') known.set(id, { answer: 'present', from: medicine });
    }
  }
  for (const [id, { age: bounds, onlyFor }] of described) {
    if (bounds && age !== undefined && !known.has(id)) {
      const inside = age >= (bounds.from ?? -Infinity) && age < (bounds.below ?? Infinity);
      known.set(id, { answer: inside ? 'present' : 'absent', from: 'age' });
    }
    if (onlyFor && sex && onlyFor !== sex && !known.has(id)) known.set(id, { answer: 'absent', from: 'sex' });
  }
  for (const answer of ['present', 'absent'] as const) {
    const queue = [...known.keys()].filter((id) => known.get(id)?.answer === answer).sort();
    for (const id of queue) {
      const follows = described
        .filter(([other, { implies }]) =>
          answer === 'present' ? model.findings[id]?.implies.includes(other) : implies.includes(id),
        )
        .map(([other]) => other)
        .filter((other) => known.get(other)?.answer !== 'present')
        .filter((other) => answer === 'present' || !known.has(other));
      for (const other of follows) {
        known.set(other, { answer, from: known.get(id)?.from ?? id });
        queue.push(other);
      }
    }
  }
  return known;
}

const byWeight = (a: Line, b: Line): number =>
  Math.abs(b.decibans) - Math.abs(a.decibans) || (a.finding < b.finding ? -1 : 1);

function countingLines(model: Model, evidence: readonly Line[], known: Known): Line[] {
  const groups = new Set<string>();
  return evidence
    .filter(({ finding, answer, decibans }) => decibans !== 0 && known.get(finding)?.answer === answer)
    .sort(byWeight)
    .filter(({ finding, group: own }) => {
      const group = own ?? model.findings[finding]?.group;
      if (group && groups.has(group)) return false;
      if (group) groups.add(group);
      return true;
    });
}

const sum = (prior: number, lines: readonly { readonly decibans: number }[]): number =>
  lines.reduce((total, { decibans }) => total + decibans, prior);

function plainCandidate(model: Model, of: Model['candidates'][number], known: Known): Candidate {
  const { kind, id, prior, evidence } = of;
  const reasons = countingLines(model, evidence, known).map(
    ({ finding, answer, decibans, basis, sources }) => {
      const from = known.get(finding)?.from;
      return { finding, answer, decibans, basis, sources, ...(from ? { from } : {}) };
    },
  );
  const decibans = sum(prior, reasons);
  const open = evidence.filter((line) => line.decibans !== 0 && !known.has(line.finding)).sort(byWeight);
  const notAsked = [...new Set(open.map(({ finding }) => finding))];
  const fit = (['strong', 'some', 'weak'] as const).find((band) => decibans >= FIT_CUTOFFS[band]) ?? 'none';
  return { kind, id, fit, decibans, prior, reasons, notAsked };
}

function plainFlags(model: Model, known: Known): RedFlagHit[] {
  const present = (id: FindingId): boolean => known.get(id)?.answer === 'present';
  return model.redFlags
    .filter(({ when }) => when.every((group) => group.some(present)))
    .map(({ when, ...flag }) => ({ ...flag, findings: [...new Set(when.flat().filter(present))] }))
    .sort((a, b) => rank(a.urgency) - rank(b.urgency) || (a.id < b.id ? -1 : 1));
}

export function plainDangerSigns(model: Model): Set<FindingId> {
  const signs = new Set(model.redFlags.flatMap(({ when }) => when.flat()));
  for (const id of signs) for (const other of model.findings[id]?.implies ?? []) signs.add(other);
  return signs;
}

function plainUrgency(model: Model, flags: readonly RedFlagHit[], known: Known): Urgency {
  const signs = plainDangerSigns(model);
  const cares = model.candidates.map(({ prior, evidence, care }): Urgency => {
    const asItShould = evidence.filter(
      ({ finding, answer, decibans }) => !signs.has(finding) || decibans > 0 === (answer === 'present'),
    );
    const decibans = sum(prior, countingLines(model, asItShould, known));
    if (decibans >= FIT_CUTOFFS.strong) return care;
    return decibans >= FIT_CUTOFFS.some && care === 'emergency' ? 'urgent' : 'self-care';
  });
  const all: Urgency[] = ['self-care', ...cares, ...flags.map(({ urgency }) => urgency)];
  return all.sort((a, b) => rank(a) - rank(b))[0] ?? 'self-care';
}

const VERDICTS: readonly Verdict[] = ['do', 'may-help', 'unproven', 'does-not-help', 'avoid'];

function plainRemedies(
  model: Model,
  ranked: readonly Candidate[],
  known: Known,
  urgency: Urgency,
): RemedyId[] {
  if (urgency === 'emergency') return [];
  const fitting = ranked.filter(({ fit }) => fit === 'strong' || fit === 'some').map(({ id }) => id);
  return model.remedies
    .filter(({ notFor }) => notFor.every((id) => known.get(id)?.answer !== 'present'))
    .map((remedy, order) => {
      const places = remedy.for === 'all' ? [fitting.length] : remedy.for.map((id) => fitting.indexOf(id));
      const place = Math.min(...places.filter((at) => at >= 0));
      return { ...remedy, order, place, worth: VERDICTS.indexOf(remedy.verdict) };
    })
    .filter(({ place }) => place !== Infinity)
    .sort((a, b) => a.worth - b.worth || a.place - b.place || a.order - b.order)
    .map(({ id }) => id);
}

/** The whole answer but for the next questions. */
export function plainMatch(model: Model, profile: Profile): Omit<Assessment, 'nextQuestions'> {
  const known = plainAnswers(model, profile);
  const ranked = model.candidates
    .map((candidate) => plainCandidate(model, candidate, known))
    .sort((a, b) => b.decibans - a.decibans || (a.id < b.id ? -1 : 1));
  const redFlags = plainFlags(model, known);
  const urgency = plainUrgency(model, redFlags, known);
  const crampCriteria = criterionResults(model.criteria, known);
  return {
    contentVersion: model.version,
    resultId: resultId(model.version, profile),
    urgency,
    redFlags,
    crampFit: crampFit(model.criteria, crampCriteria, ranked),
    crampCriteria,
    ranked,
    remedies: plainRemedies(model, ranked, known, urgency),
  };
}
