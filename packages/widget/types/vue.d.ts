import type { DefineComponent } from 'vue';
import type { CrampCheckEventMap } from '../dist/index.js';
import type { CrampCheckProps } from './props.js';

export * from '../dist/index.js';

interface Listeners {
  onCrampCheckStart?: (event: CrampCheckEventMap['cramp-check-start']) => void;
  onCrampCheckComplete?: (event: CrampCheckEventMap['cramp-check-complete']) => void;
}

declare module 'vue' {
  interface GlobalComponents {
    'cramp-check': DefineComponent<CrampCheckProps & Listeners>;
  }
}
