/**
 * zod schemas of every entity, of `Profile` and of `Assessment`: to validate your own data before you mix it with ours.
 * `authored` are the YAML files, `words` the texts, the rest is what this package publishes.
 */
export * as authored from './authored.ts';
export * as words from './words.ts';
export {
  addend,
  cause,
  claim,
  criterion,
  emergencyNumber,
  finding,
  medicine,
  mimic,
  question,
  redFlag,
  remedy,
  source,
} from './published.ts';
export {
  assessment,
  candidate,
  criterionResult,
  mention,
  parsedText,
  profile,
  reason,
  redFlagHit,
} from './profile.ts';
export { figure } from './common.ts';
export { explanation } from './explanation.ts';
export { changes } from './changes.ts';
export { validate } from './faults.ts';
export type { Fault } from '../errors.ts';
