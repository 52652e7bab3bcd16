import { regionOf } from '@cramps/ui/region';
import { drawCard, locales, type Card } from './card.ts';
import css from './card.css?inline';
import type { Run } from './checker.ts';
import { loadChecker, onApproach, refetch } from './load.ts';
import {
  headingLevel,
  localeFor,
  oneOf,
  STARTS,
  THEMES,
  type Options,
  type Start,
  type Theme,
} from './options.ts';

/** One sheet for all tags of a page; a constructed one, so that no Content Security Policy can refuse it. */
const sheet = globalThis.document && new CSSStyleSheet();
sheet?.replaceSync(css);

/** Lets the module be imported where pages are rendered on a server; there it defines nothing and draws nothing. */
const Base = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);

const PROPERTIES = ['locale', 'theme', 'start', 'headingLevel', 'shareAnswers'] as const;

/** What a page was told already, by any of its tags. */
const told = new Set<string>();

/** Tells who wrote the page that a value is not known and what is used instead; once, however many tags have it. */
function tellUnknown(attribute: string, value: string | null, used: string | number): void {
  const fault = `<cramp-check ${attribute}="${value}">`;
  if (!value || told.has(fault) || new RegExp(`^${used}(-|$)`, 'i').test(value)) return;
  told.add(fault);
  console.warn(`${fault}: unknown, "${used}" is used`);
}

/**
 * `<cramp-check>`: a card on what to do in a night leg cramp, and behind it a checker that names what fits and why. Nothing a
 * person tells leaves the page; without the person's consent not even the page gets it.
 */
export class CrampCheck extends Base {
  static readonly observedAttributes: readonly string[] = [
    'locale',
    'theme',
    'start',
    'heading-level',
    'share-answers',
  ];

  readonly #stage = globalThis.document?.createElement('div');
  #card: Card | undefined;
  #run: Run | undefined;
  #opening = false;
  #leave: (() => void) | undefined;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.#stage.part.value = 'check';
    this.#keepEarlyProperties();
  }

  /** Language of the words, as `en` or `en-GB`; a region also puts its emergency number first. */
  get locale(): string {
    return localeFor(locales, this.getAttribute('locale'));
  }
  set locale(value: string) {
    this.setAttribute('locale', value);
  }

  /** `auto` (the page's color-scheme), `light` or `dark`. */
  get theme(): Theme {
    return oneOf(THEMES, this.getAttribute('theme'));
  }
  set theme(value: Theme) {
    this.setAttribute('theme', value);
  }

  /** What comes first: `relief`, `text` or `questions`. */
  get start(): Start {
    return oneOf(STARTS, this.getAttribute('start'));
  }
  set start(value: Start) {
    this.setAttribute('start', value);
  }

  /** Level of the first heading, 1–6. */
  get headingLevel(): number {
    return headingLevel(this.getAttribute('heading-level'));
  }
  set headingLevel(value: number) {
    this.setAttribute('heading-level', `${value}`);
  }

  /** The page asks for the answers; each person is asked, and without a yes the page gets nothing. */
  get shareAnswers(): boolean {
    return this.hasAttribute('share-answers');
  }
  set shareAnswers(value: boolean) {
    this.toggleAttribute('share-answers', value);
  }

  connectedCallback(): void {
    if (!this.#card) this.#draw();
    if (!this.#run) this.#leave ??= onApproach(this, () => void loadChecker().catch(() => {}));
  }

  /** Moved by `moveBefore`: everything stays as it is. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    // A move takes the tag out and puts it back before anything else runs; only a tag that stays away is cleaned up.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#leave?.();
      this.#leave = undefined;
      this.#opening = false;
      this.#run?.end();
      this.#run = undefined;
      this.#card?.show('ready');
    });
  }

  attributeChangedCallback(): void {
    if (!this.#card) return;
    this.#draw();
    this.#run?.update(this.#options);
  }

  get #options(): Options {
    const tag = this.getAttribute('locale');
    return {
      locale: this.locale,
      start: this.start,
      level: this.headingLevel,
      shareAnswers: this.shareAnswers,
      region: regionOf(tag) ?? regionOf(navigator.language),
    };
  }

  #draw(): void {
    for (const name of ['locale', 'theme', 'start', 'heading-level'] as const)
      tellUnknown(name, this.getAttribute(name), this[name === 'heading-level' ? 'headingLevel' : name]);
    this.#card = drawCard(this.#options, this.#stage, () => void this.#open());
    this.#card.show(this.#run ? 'open' : this.#opening ? 'loading' : 'ready');
    this.shadowRoot?.replaceChildren(this.#card.frame);
  }

  async #open(): Promise<void> {
    if (this.#opening || this.#run) return;
    this.#opening = true;
    this.#card?.show('loading');
    try {
      const checker = await loadChecker();
      // The tag may have been taken away meanwhile.
      if (!this.#opening) return;
      this.#run = checker.run(this, this.#stage, this.#options, refetch);
      // Drawn anew: what a card has that is open does not slide there from where it stood.
      if (await this.#run.drawn) this.#draw();
    } catch {
      if (this.#opening) this.#card?.show('failed');
    } finally {
      this.#opening = false;
    }
  }

  /** A page may set properties before this file has loaded; they would hide the accessors for good. */
  #keepEarlyProperties(): void {
    const own = this as unknown as Record<string, unknown>;
    for (const name of PROPERTIES) {
      if (!Object.hasOwn(own, name)) continue;
      const value = own[name];
      Reflect.deleteProperty(own, name);
      own[name] = value;
    }
  }
}
