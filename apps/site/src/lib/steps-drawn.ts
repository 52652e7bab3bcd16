import type { Drawn } from './components/StepPicture.svelte';

/** What stands beside each step of the calf stretch, in the order of the steps in the data. */
export const STEPS_DRAWN: readonly { readonly picture?: Drawn; readonly hold?: true }[] = [
  { picture: 'straight' },
  { picture: 'pull' },
  {},
  { hold: true },
  { picture: 'point' },
  { picture: 'rub' },
];
