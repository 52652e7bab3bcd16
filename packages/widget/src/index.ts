/** The class and the types, without defining the tag: `@cramps/widget/define` does that. */
import type { CrampCheck } from './element.ts';
import type { CrampCheckEventMap } from './events.ts';

export { CrampCheck } from './element.ts';
export type { CompleteDetail, Counts, CrampCheckEventMap, SharedAnswers, StartDetail } from './events.ts';
export type { Start, Theme } from './options.ts';

declare global {
  interface HTMLElementTagNameMap {
    'cramp-check': CrampCheck;
  }
  // The events bubble, so a page may listen further up.
  interface HTMLElementEventMap {
    'cramp-check-start': CrampCheckEventMap['cramp-check-start'];
    'cramp-check-complete': CrampCheckEventMap['cramp-check-complete'];
  }
}
