import { PROBLEMS, problemType, type ProblemName } from '../problem/names.ts';
import { unknownId } from '../problem/unknown.ts';
import type { Handler } from '../routes/endpoint.ts';

const names = Object.keys(PROBLEMS) as ProblemName[];
const tell = (name: ProblemName) => ({ type: problemType(name), ...PROBLEMS[name] });

/** Answers with every kind of problem there is. */
export const answerProblems: Handler = (c) =>
  c.get('known').send(c, () => ({ items: names.map(tell), total: names.length }));

/** Answers with the kind of problem that a `type` leads to. */
export const answerProblem: Handler = (c, { params: { id = '' } }) => {
  const name = names.find((each) => each === id);
  return name ? c.get('known').send(c, () => tell(name)) : unknownId(c, 'problem', id, names, '/problems');
};
