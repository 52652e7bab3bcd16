import { CrampCheck } from './index.ts';

export * from './index.ts';

/** Defines the tag, unless the page has it already: two copies of this file must not break it. */
if (globalThis.customElements && !customElements.get('cramp-check'))
  customElements.define('cramp-check', CrampCheck);
