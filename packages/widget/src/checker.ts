import { breath } from '@cramps/ui/check';
import { flushSync, mount, unmount } from 'svelte';
import CheckerView from './Checker.svelte';
import type { Options } from './options.ts';
import { adoptComponentCss } from './styles.ts';

/** A checker that is drawn in a tag. */
export interface Run {
  /** Comes true when it is drawn, and false when it was taken away before. */
  readonly drawn: Promise<boolean>;
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
  let checker: ReturnType<typeof CheckerView> | undefined;
  let isOver = false;

  /** A task each: the press of the button that asked for it, the styles, the check itself, and what comes after. */
  async function draw(): Promise<boolean> {
    await breath();
    const root = stage.getRootNode();
    if (root instanceof ShadowRoot) adoptComponentCss(root);
    await breath();
    if (isOver) return false;
    checker = mount(CheckerView, { target: stage, props: { host, options, refetch } });
    for (const type of TYPING) stage.addEventListener(type, stop);
    // What it puts off to further tasks is then in line before what comes here.
    flushSync();
    await breath();
    return !isOver;
  }

  return {
    drawn: draw(),
    update(changed) {
      options = changed;
      checker?.update(changed);
    },
    end() {
      isOver = true;
      for (const type of TYPING) stage.removeEventListener(type, stop);
      if (checker) void unmount(checker);
    },
  };
}
