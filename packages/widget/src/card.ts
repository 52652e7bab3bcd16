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

/** @param name class for our styles and part for those of the page; may be empty */
function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  name: string,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (name) {
    element.className = name;
    element.part.value = name;
  }
  element.append(...children);
  return element;
}

const paragraph = (...children: (Node | string)[]) => make('p', '', ...children);

function call(number: string): HTMLElement {
  const link = make('a', '', number);
  link.href = `tel:${number}`;
  return link;
}

/** Drawings are decoration: what they show stands beside them in words. */
function draw(kind: string, viewBox: string, ...paths: string[]): SVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('class', kind);
  svg.setAttribute('viewBox', viewBox);
  svg.ariaHidden = 'true';
  for (const d of paths) {
    const path = document.createElementNS(svg.namespaceURI, 'path');
    path.setAttribute('d', d);
    svg.append(path);
  }
  return svg;
}

/** One line: it comes in as the thigh, runs over knee and shin to toes pulled up, round the heel, and goes on as the bed. */
const leg = () =>
  draw(
    'leg',
    '40 0 210 96',
    'M102 83C118 84 131 94 150 91 165 89 173 82 186 80 170 75 150 72 134 73 120 74 110 78 102 83Z',
    'M2e3 28H220C200 28 196 24 183 25 170 26 165 36 152 39 131 44 109 48 92 54 83 56 80 52 81 45 82 33 87 23 85 11 84 4 75 3 72 8 ' +
      '60 32 59 50 55 61 49 73 46 84 54 88 65 92 80 85 102 83 118 84 131 94 150 91 165 89 173 82 186 80 212 77 250 91 280 91H2e3',
  );

/** The octagon of an emergency, as in the care cards: urgency never shows by colour alone. */
const octagon = () => draw('sign', '0 0 28 28', 'M9 2H19L26 9V19L19 26H9L2 19V9ZM14 7V15.5M14 20V20.5');

/** The number of the reader's country where it is known, else those of many countries. */
function numbers({ help }: CardWords, { locale, region }: Options): HTMLElement {
  const known = region && new RegExp(`(\\d+)[A-Z ]* ${region}`).exec(data.numbers)?.[1];
  const country = known && new Intl.DisplayNames([locale], { type: 'region' }).of(region);
  const [before = '', after = ''] = help.number.replace('{country}', country ?? '').split('{number}');
  const list = known ? [before, call(known), after] : help.numbers.map(call);
  return paragraph(...list, make('small', '', help.elsewhere));
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
  const heading = (text: string) => make(`h${options.level}` as 'h2', 'title', text);

  const first = make(
    'details',
    'relief',
    make('summary', '', heading(relief.title)),
    leg(),
    make('ol', '', ...relief.steps.map((step) => make('li', '', step))),
    paragraph(make('strong', '', relief.standing), make('br', ''), relief.stand),
  );
  first.open = options.start === 'relief';

  const emergency = make(
    'section',
    'help',
    make('div', 'head', octagon(), heading(help.title)),
    paragraph(make('strong', '', help.call)),
    numbers(words, options),
    ...help.lines.map((line) => paragraph(line)),
  );

  const button = make('button', 'button');
  button.onclick = onopen;
  const status = paragraph();
  status.role = 'status';
  const way = make(
    'section',
    'invite',
    heading(invite.title),
    paragraph(invite.lead),
    paragraph(make('small', '', invite.private)),
    status,
    button,
  );

  const foot = make('footer', 'purpose', make('small', '', words.purpose), make('small', '', words.limits));
  const parts = first.open ? [first, emergency, way] : [way, first, emergency];
  const frame = make('div', 'frame', make('div', 'card', stage, ...parts, foot));
  frame.lang = options.locale;
  frame.dir = words.dir;

  const show = (state: CardState): void => {
    const isOpen = state === 'open';
    if (isOpen) first.open = false;
    // The checker lists all signs that call for help, and all numbers.
    way.hidden = emergency.hidden = isOpen;
    stage.hidden = !isOpen;
    button.ariaBusy = `${state === 'loading'}`;
    button.textContent = state === 'failed' ? words.retry : invite[options.start];
    status.textContent = state === 'loading' || state === 'failed' ? words[state] : '';
  };
  return { frame, show };
}
