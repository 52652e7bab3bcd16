import { mount, unmount } from 'svelte';
import CheckerView from './Checker.svelte';
import type { Options } from './options.ts';
import { adoptComponentCss } from './styles.ts';

/** A checker that is drawn in a tag. */
export interface Run {
  /** The tag's attributes have changed. */
  readonly update: (options: Options) => void;
  /** Takes it away, with everything that was answered. */
  readonly end: () => void;
}

export type Refetch = (file: string) => Promise<unknown>;

export type Checker = { readonly run: typeof run };

/** Keys and typed letters are nobody's business outside: a page's shortcuts must not fire, its scripts need not see them. */
const TYPING = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'];

const stop = (event: Event): void => event.stopPropagation();

/**
 * Draws the checker in a tag.
 *
 * @param host the tag, on which the events are told
 * @param stage an empty place in its shadow root
 * @param refetch gets a file of this package again that did not come the first time
 */
export function run(host: HTMLElement, stage: HTMLElement, options: Options, refetch?: Refetch): Run {
  const root = stage.getRootNode();
  if (root instanceof ShadowRoot) adoptComponentCss(root);
  const checker = mount(CheckerView, { target: stage, props: { host, options, refetch } });
  for (const type of TYPING) stage.addEventListener(type, stop);
  return {
    update: (changed) => checker.update(changed),
    end: () => {
      for (const type of TYPING) stage.removeEventListener(type, stop);
      void unmount(checker);
    },
  };
}
