import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { CrampCheck } from '../dist/index.js';
import type { CrampCheckListeners, CrampCheckProps } from './props.js';

export * from '../dist/index.js';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'cramp-check': DetailedHTMLProps<HTMLAttributes<CrampCheck>, CrampCheck> &
        CrampCheckProps &
        CrampCheckListeners;
    }
  }
}
