import data, { type CardWords } from './card.data.ts';
import type { Options } from './options.ts';

/** The locales the card has words for, the one to fall back on first. */
export const locales = Object.keys(data.words);

export type CardState = 'ready' | 'loading' | 'failed' | 'open';

export interface Card {
  readonly frame: HTMLElement;
  /** Shows where the checker is: not asked for, on its way, not to be had, or there. */
  readonly show: (state: CardState) => void;
}

type Attributes = Readonly<Record<string, string>>;

function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const item = (text: string) => make('li', {}, text);
const call = (number: string) => make('a', { href: `tel:${number}` }, number);

/** The octagon of an emergency, as in the care cards: urgency never shows by colour alone. */
function octagon(): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const path = document.createElementNS(svg.namespaceURI, 'path');
  svg.setAttribute('viewBox', '0 0 28 28');
  svg.setAttribute('aria-hidden', 'true');
  path.setAttribute('d', 'M9 2H19L26 9V19L19 26H9L2 19V9ZM14 7V15.5M14 20V20.5');
  svg.append(path);
  return svg;
}

/** The number of the reader's country where it is known, else those of many countries. */
function numbers({ help }: CardWords, { locale, region }: Options): HTMLElement {
  const known = data.numbers.find(([, countries]) => region && countries.split(' ').includes(region));
  if (known) {
    const country = new Intl.DisplayNames([locale], { type: 'region' }).of(region ?? '') ?? '';
    const [before = '', after = ''] = help.number.replace('{country}', country).split('{number}');
    return make('p', { class: 'number' }, before, call(known[0]), after, ' ', help.elsewhere);
  }
  const list = help.numbers.map(([number, where]) => make('li', {}, call(number), ' ', where));
  return make('ul', { class: 'numbers' }, ...list);
}

/**
 * Draws what is there before and beside the checker: what to do in a cramp, when to get help, the way into the check, and
 * what all of this is for.
 *
 * @param stage where the checker will be drawn
 */
export function drawCard(options: Options, stage: HTMLElement, onopen: () => void): Card {
  const words = data.words[options.locale] as CardWords;
  const { relief, help, invite } = words;
  const tag = `h${options.level}` as 'h2';
  const heading = (text: string) => make(tag, {}, text);

  const first = make(
    'details',
    { class: 'relief', part: 'relief' },
    make('summary', {}, heading(relief.title)),
    make('ol', {}, ...relief.steps.map(item)),
    make('p', {}, make('strong', {}, relief.standing), ' ', relief.stand),
  );
  first.open = options.start === 'relief';

  const emergency = make(
    'section',
    { class: 'help', part: 'help' },
    make('div', { class: 'head' }, octagon(), heading(help.title)),
    make('p', {}, make('strong', {}, help.call)),
    make('ul', {}, ...help.signs.map(item)),
    numbers(words, options),
    make('ul', { class: 'lines' }, ...help.lines.map(item)),
  );

  const button = make('button', { type: 'button', part: 'button' }, invite[options.start]);
  const status = make('p', { class: 'status', role: 'status' });
  button.onclick = onopen;
  const way = make(
    'section',
    { class: 'invite', part: 'invite' },
    heading(invite.title),
    make('p', {}, invite.lead),
    make('p', { class: 'quiet' }, invite.private),
    status,
    button,
  );

  const foot = make('footer', { part: 'purpose' }, make('p', {}, words.purpose), make('p', {}, words.limits));
  const parts = first.open ? [first, emergency, way] : [way, first, emergency];
  const card = make('div', { class: 'card', part: 'card' }, stage, ...parts, foot);
  const frame = make('div', { class: 'frame', lang: options.locale, dir: words.dir }, card);

  const show = (state: CardState): void => {
    if (state === 'open') first.open = false;
    way.hidden = state === 'open';
    stage.hidden = !way.hidden;
    button.ariaBusy = String(state === 'loading');
    button.textContent = state === 'failed' ? words.retry : invite[options.start];
    status.textContent = state === 'loading' || state === 'failed' ? words[state] : '';
  };
  return { frame, show };
}
