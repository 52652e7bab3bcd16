import type { CheckState } from '@cramps/ui/check';

declare module '*?raw' {
  const text: string;
  export default text;
}

declare global {
  namespace App {
    /** Browser history holds a number only; the answers stay in the memory of the page. */
    interface PageState {
      at?: number;
    }
    interface PageData {
      region?: string | undefined;
    }
    interface ActionData {
      check: CheckState;
    }
  }
}
