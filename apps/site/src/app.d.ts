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
    interface Platform {
      /** The page becomes a file of a copy that any host can serve. */
      plainFiles?: boolean;
    }
    interface Error {
      /** Pages that may have been meant, where there is none at the address. */
      near?: { readonly href: string; readonly name: string }[];
    }
    interface ActionData {
      check: CheckState;
    }
  }
}
