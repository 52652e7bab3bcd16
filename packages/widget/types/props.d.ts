import type { CrampCheckEventMap, Start, Theme } from '../dist/index.js';

/** What templates can set on the tag, by the names of its attributes and of its properties. */
export interface CrampCheckProps {
  locale?: string | undefined;
  theme?: Theme | undefined;
  start?: Start | undefined;
  'heading-level'?: number | undefined;
  headingLevel?: number | undefined;
  'share-answers'?: boolean | undefined;
  shareAnswers?: boolean | undefined;
}

type Listener<K extends keyof CrampCheckEventMap> = (event: CrampCheckEventMap[K]) => void;

/** Listeners as React 19 and Svelte 5 write them: `on` and the name of the event. */
export interface CrampCheckListeners {
  'oncramp-check-start'?: Listener<'cramp-check-start'> | undefined;
  'oncramp-check-complete'?: Listener<'cramp-check-complete'> | undefined;
}
