/** Everything the site and the widget draw alike. Components take words and data; they fetch and keep nothing. */
export type { OnAdvance } from './components/advance.ts';
export type { Citations } from './components/citations.ts';
export { default as Beam } from './components/Beam.svelte';
export { default as Button } from './components/Button.svelte';
export { default as CareCard } from './components/CareCard.svelte';
export { default as Check } from './components/Check.svelte';
export { default as EmergencyNumbers } from './components/EmergencyNumbers.svelte';
export { default as Fold } from './components/Fold.svelte';
export { default as Heading } from './components/Heading.svelte';
export { default as RedFlags } from './components/RedFlags.svelte';
export { default as SourceLinks } from './components/SourceLinks.svelte';
export { default as Weights } from './components/Weights.svelte';
export { showStep } from './components/show-step.ts';
export { weights } from './components/weight.ts';
export { createSay, type Formats, type Say } from './words.ts';
