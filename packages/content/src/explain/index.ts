/** From codes to sentences: what an assessment says, in the words of a locale. No scoring, no sorting. */
export { medicineName } from '../medicine-name.ts';
export { message } from '../message.ts';
export { explain, labelFor, questionFor } from './explain.ts';
export type { Explanation, ExplainedCandidate, ExplainedRedFlag, Line } from './types.ts';
