import { URGENCIES, type FindingId, type Model, type RedFlag, type Verdict } from '../types.ts';
import { ABSENT, PRESENT } from './answers.ts';
import type {
  FlagMember,
  Line,
  LineColumns,
  Prepared,
  PreparedCandidate,
  PreparedFindings,
  PreparedFlag,
} from './prepared.ts';
import { stepsOf } from './information.ts';
import { prepareAsking } from './prepare-asking.ts';
import { fitOf } from './score.ts';

const VERDICTS: readonly Verdict[] = ['do', 'may-help', 'unproven', 'does-not-help', 'avoid'];

const ascending = (a: number, b: number): number => a - b;
const emptyLists = <T>(length: number): T[][] => Array.from({ length }, () => []);

/** Every id that anything in a model speaks of, in order. */
function allFindings({ findings, candidates, redFlags, questions, remedies, medicines }: Model): string[] {
  const ids = new Set<string>(Object.keys(findings));
  const add = (list: readonly string[]): void => list.forEach((id) => ids.add(id));
  for (const { implies } of Object.values(findings)) add(implies);
  for (const { evidence } of candidates) for (const { finding } of evidence) ids.add(finding);
  for (const { when } of redFlags) when.forEach(add);
  for (const { asks } of questions) add(asks);
  for (const { notFor } of remedies) add(notFor);
  Object.values(medicines).forEach(add);
  return [...ids].sort();
}

/** Numbers for ids; throws on none, since every id of the model is among them. */
type NumberOf = (id: string) => number;

function prepareFindings(model: Model, ids: readonly string[], number: NumberOf): PreparedFindings {
  const implies = emptyLists<number>(ids.length);
  const impliedBy = emptyLists<number>(ids.length);
  const candidates = emptyLists<number>(ids.length);
  const byAge: PreparedFindings['byAge'][number][] = [];
  const bySex: PreparedFindings['bySex'][number][] = [];
  for (const [id, { implies: others, age, onlyFor }] of Object.entries(model.findings)) {
    const finding = number(id);
    for (const other of others) {
      implies[finding]?.push(number(other));
      impliedBy[number(other)]?.push(finding);
    }
    if (age) byAge.push({ finding, from: age.from ?? -Infinity, below: age.below ?? Infinity });
    if (onlyFor) bySex.push({ finding, onlyFor });
  }
  for (const list of [...implies, ...impliedBy]) list.sort(ascending);
  model.candidates.forEach(({ evidence }, candidate) => {
    for (const finding of new Set(evidence.map((line) => line.finding))) {
      candidates[number(finding)]?.push(candidate);
    }
  });
  const flags = emptyLists<number>(ids.length);
  model.redFlags.forEach(({ when }, flag) => {
    for (const finding of new Set(when.flat())) flags[number(finding)]?.push(flag);
  });
  return {
    ids: ids as readonly FindingId[],
    numbers: new Map(ids.map((id, at) => [id, at])),
    described: new Set(Object.keys(model.findings)),
    implies,
    impliedBy,
    byAge,
    bySex,
    isSign: signs(model, implies, number),
    candidates,
    flags,
  };
}

/** Whether any red flag looks at a finding, or it follows from one that does. */
function signs(
  { redFlags }: Model,
  implies: readonly (readonly number[])[],
  number: NumberOf,
): readonly boolean[] {
  const found = new Set(redFlags.flatMap(({ when }) => when.flat().map(number)));
  for (const finding of found) for (const other of implies[finding] ?? []) found.add(other);
  return implies.map((_, finding) => found.has(finding));
}

type ModelCandidate = Model['candidates'][number];
type ModelLine = ModelCandidate['evidence'][number];

/** Lines, weightiest first; equal ones in the order of their findings. Each knows the weightier ones of its group. */
function inOrder(lines: readonly ModelLine[], findings: Model['findings'], number: NumberOf): Line[] {
  const groups = new Map<string, Line[]>();
  return lines
    .map((line) => ({ line, finding: number(line.finding) }))
    .sort((a, b) => Math.abs(b.line.decibans) - Math.abs(a.line.decibans) || a.finding - b.finding)
    .map(({ line: { finding: id, answer: said, decibans, basis, sources, group: own }, finding }) => {
      const group = own ?? findings[id]?.group;
      const weightier = (group && groups.get(group)) || [];
      const answer = said === 'present' ? PRESENT : ABSENT;
      const reason = Object.freeze({ finding: id, answer: said, decibans, basis, sources });
      const line: Line = { finding, answer, decibans, weightier, reason };
      if (group) groups.set(group, [...weightier, line]);
      return line;
    });
}

function columnsOf(lines: readonly Line[], findings: Model['findings']): LineColumns {
  const commonness = ({ answer, reason }: Line): number => {
    const yes = findings[reason.finding]?.frequency ?? 0;
    return answer === PRESENT ? yes : 1 - yes;
  };
  return {
    finding: Int32Array.from(lines, ({ finding }) => finding),
    answer: Uint8Array.from(lines, ({ answer }) => answer),
    steps: Int32Array.from(lines, ({ decibans }) => stepsOf(decibans)),
    frequency: Float64Array.from(lines, commonness),
  };
}

function prepareCandidate(
  { kind, id, care, prior, evidence }: ModelCandidate,
  { findings: described }: Model,
  { isSign }: PreparedFindings,
  number: NumberOf,
): PreparedCandidate {
  const counting = evidence.filter(({ decibans }) => decibans !== 0);
  const forCare = counting.filter(
    ({ finding, answer, decibans }) => !isSign[number(finding)] || decibans > 0 === (answer === 'present'),
  );
  const lines = inOrder(counting, described, number);
  // The first line of a finding is its weightiest, so this is the order of effect.
  const notAsked = Object.freeze([...new Set(lines.map(({ reason }) => reason.finding))]);
  const reasons = Object.freeze([]);
  return {
    kind,
    id,
    care,
    prior,
    lines,
    columns: columnsOf(lines, described),
    linesForCare: inOrder(forCare, described, number),
    byEffect: notAsked.map(number),
    untouched: Object.freeze({ kind, id, fit: fitOf(prior), decibans: prior, prior, reasons, notAsked }),
  };
}

/** A flag with each finding it looks at once, in the order in which it names them. */
function prepareFlag(flag: RedFlag, model: Model, number: NumberOf): PreparedFlag {
  const members = [...new Set(flag.when.flat())].map((id): FlagMember => {
    const list = flag.when.flatMap((group, at) => (group.includes(id) ? [at] : []));
    const inGroups = list.reduce((bits, group) => bits | (1 << group), 0);
    return { finding: number(id), list, inGroups, frequency: model.findings[id]?.frequency ?? 0 };
  });
  return { flag, groups: flag.when.length, members };
}

const byUrgency = (a: RedFlag, b: RedFlag): number =>
  URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency) || (a.id < b.id ? -1 : 1);

const byPrior = (a: ModelCandidate, b: ModelCandidate): number => b.prior - a.prior || (a.id < b.id ? -1 : 1);

/** Works out once what every match of a model needs. */
export function prepare(model: Model): Prepared {
  const steps = preparing(model);
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** The same in slices, each short even where nothing runs fast yet. The order in which the model was written is nothing. */
export function* preparing(written: Model): Generator<undefined, Prepared> {
  // Candidates as they rank while nothing is known, flags as they are shown.
  const model = {
    ...written,
    candidates: [...written.candidates].sort(byPrior),
    redFlags: [...written.redFlags].sort(byUrgency),
  };
  const ids = allFindings(model);
  const numbers = new Map(ids.map((id, at) => [id, at]));
  const number: NumberOf = (id) => numbers.get(id) as number;
  const findings = prepareFindings(model, ids, number);
  yield;
  const candidates: PreparedCandidate[] = [];
  for (const candidate of model.candidates) {
    candidates.push(prepareCandidate(candidate, model, findings, number));
    yield;
  }
  const flags = model.redFlags.map((flag) => prepareFlag(flag, model, number));
  yield;
  return {
    findings,
    medicines: new Map(Object.entries(model.medicines).map(([id, implied]) => [id, implied.map(number)])),
    candidates,
    flags,
    remedies: model.remedies.map(({ id, verdict, for: whom, notFor }) => ({
      id,
      worth: VERDICTS.indexOf(verdict),
      for: whom === 'all' ? null : whom,
      notFor: notFor.map(number),
    })),
    asking: prepareAsking(model.questions, findings, candidates, flags),
  };
}
