import type { Answer, FindingId, Model, Profile, Reason } from '../types.ts';

/** An answer to a finding, and what it follows from where it was not given itself. */
export interface Known {
  readonly answer: Answer;
  readonly from?: NonNullable<Reason['from']>;
}

export type Answers = ReadonlyMap<FindingId, Known>;

/** What follows from a finding when it is present, and when it is absent. Worked out once a model. */
export interface Implications {
  readonly present: ReadonlyMap<FindingId, readonly FindingId[]>;
  readonly absent: ReadonlyMap<FindingId, readonly FindingId[]>;
}

const byId = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1);

export function implications(findings: Model['findings']): Implications {
  const present = new Map<FindingId, FindingId[]>();
  const absent = new Map<FindingId, FindingId[]>();
  for (const [key, { implies }] of Object.entries(findings).sort(byId)) {
    const id = key as FindingId;
    present.set(id, implies.filter((other) => Object.hasOwn(findings, other)).sort());
    for (const other of implies) absent.set(other, [...(absent.get(other) ?? []), id]);
  }
  return { present, absent };
}

/** The answers a person gave themselves, known findings only, in the order of the ids. */
function given({ findings: known }: Model, { findings }: Profile): Map<FindingId, Known> {
  const ids = (Object.keys(findings) as FindingId[]).sort();
  return new Map(
    ids.flatMap((id) => {
      const answer = findings[id];
      return (answer === 'present' || answer === 'absent') && Object.hasOwn(known, id)
        ? [[id, { answer }] as const]
        : [];
    }),
  );
}

/** What follows from medicines, age and sex: they are facts of their own, not answers to a finding. */
function* fromPerson(model: Model, { medicines = [], age, sex }: Profile): Generator<[FindingId, Known]> {
  for (const medicine of [...medicines].sort()) {
    const implied = Object.hasOwn(model.medicines, medicine) ? (model.medicines[medicine] ?? []) : [];
    for (const id of implied) yield [id, { answer: 'present', from: medicine }];
  }
  for (const [key, { age: bounds, onlyFor }] of Object.entries(model.findings)) {
    const id = key as FindingId;
    if (bounds && age !== undefined) {
      const inside = age >= (bounds.from ?? -Infinity) && age < (bounds.below ?? Infinity);
      yield [id, { answer: inside ? 'present' : 'absent', from: 'age' }];
    }
    if (onlyFor && sex && onlyFor !== sex) yield [id, { answer: 'absent', from: 'sex' }];
  }
}

/**
 * Everything known about a person: what was answered, and what follows from it. A present finding makes present what it
 * implies, even where that was denied: somebody who ticks "late pregnancy" and leaves "pregnant" empty is pregnant. An
 * absent one makes absent what implies it, where nothing else is known. So a sign of danger is never argued away.
 */
export function allAnswers(model: Model, follows: Implications, profile: Profile): Answers {
  const answers = given(model, profile);
  for (const [id, known] of fromPerson(model, profile)) {
    // A medicine that is taken outweighs a "no" to its class: people know the box better than the class.
    const taken = known.answer === 'present' && known.from !== 'age';
    if (!answers.has(id) || (taken && answers.get(id)?.answer === 'absent')) answers.set(id, known);
  }
  for (const answer of ['present', 'absent'] as const) {
    const queue = [...answers]
      .filter(([, known]) => known.answer === answer)
      .map(([id]) => id)
      .sort();
    for (let at = 0; at < queue.length; at++) {
      const id = queue[at] as FindingId;
      const from = answers.get(id)?.from ?? id;
      for (const other of follows[answer].get(id) ?? []) {
        const known = answers.get(other)?.answer;
        if (known === 'present' || (known === 'absent' && answer === 'absent')) continue;
        answers.set(other, { answer, from });
        queue.push(other);
      }
    }
  }
  return answers;
}
