/** The facts, language-neutral, one record an entity kind. Made from `data/` by `build/compile.ts`. */
export { causes } from '../generated/causes.ts';
export { citations } from '../generated/citations.ts';
export { claims } from '../generated/claims.ts';
export { criteria } from '../generated/criteria.ts';
export { emergencyNumbers } from '../generated/emergency-numbers.ts';
export { findings } from '../generated/findings.ts';
export { medicines } from '../generated/medicines.ts';
export { mimics } from '../generated/mimics.ts';
export { questions } from '../generated/questions.ts';
export { redFlags } from '../generated/red-flags.ts';
export { remedies } from '../generated/remedies.ts';
export { sources } from '../generated/sources.ts';
export { contentVersion } from '../generated/version.ts';
