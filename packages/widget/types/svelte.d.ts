import type { HTMLAttributes } from 'svelte/elements';
import type { CrampCheck } from '../dist/index.js';
import type { CrampCheckListeners, CrampCheckProps } from './props.js';

export * from '../dist/index.js';

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'cramp-check': HTMLAttributes<CrampCheck> & CrampCheckProps & CrampCheckListeners;
  }
}
