import allWords, { type CardWords } from './card.data.ts';
import type { Options } from './options.ts';

/** The locales the card has words for, the one to fall back on first. */
export const locales = Object.keys(allWords);

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
const small = (text: string) => make('small', '', text);

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

/** The number of the reader's country where it is known, else those of many countries. */
function numbers({ help }: CardWords, { region = '-' }: Options): HTMLElement {
  const [, number, country] = new RegExp(`(\\d+)(?:\\D*,)?${region}([^,\\d]+)`).exec(help.countries) ?? [];
  const [before = '', between = '', after = ''] = help.around;
  const list = number ? [before + country + between, call(number), after] : help.numbers.map(call);
  return paragraph(...list, small(help.small));
}

/**
 * Draws what is there before and beside the checker: what to do in a cramp, when to get help, the way into the check, and
 * what all of this is for.
 *
 * @param stage where the checker will be drawn
 */
export function drawCard(options: Options, stage: HTMLElement, onopen: () => void): Card {
  const words = allWords[options.locale] as CardWords;
  const { relief, help, invite } = words;
  const heading = (text: string) => make(`h${options.level}` as 'h2', 'title', text);

  const first = make(
    'details',
    'relief',
    make('summary', '', heading(relief.title)),
    // One line: it comes in as the thigh, runs over knee and shin to toes pulled up, round the heel, and goes on as the bed.
    draw(
      'leg',
      '40 0 210 96',
      'M102 83c16 1 29 11 48 8 15-2 23-9 36-11-16-5-36-8-52-7-14 1-24 5-32 10Z',
      'M2e3 28h-1780c-20 0-24-4-37-3-13 1-18 11-31 14-21 5-43 9-60 15-9 2-12-2-11-9 1-12 6-22 4-34-1-7-10-8-13-3' +
        '-12 24-13 42-17 53-6 12-9 23-1 27 11 4 26-3 48-5 16 1 29 11 48 8 15-2 23-9 36-11 26-3 64 11 94 11H2e3',
    ),
    make('ol', '', ...relief.steps.map((step) => make('li', '', step))),
    paragraph(make('strong', '', relief.strong), make('br', ''), relief.text),
  );
  first.open = options.start === 'relief';

  const emergency = make(
    'section',
    'help',
    make(
      'div',
      'head',
      // The octagon of an emergency, as in the care cards: urgency never shows by colour alone.
      draw('sign', '0 0 28 28', 'M9 2H19L26 9V19L19 26H9L2 19V9ZM14 7V15.5M14 20V20.5'),
      heading(help.title),
    ),
    paragraph(make('strong', '', help.strong)),
    numbers(words, options),
    ...help.lines.map((line) => paragraph(line)),
  );

  const button = make('button', 'button');
  button.onclick = onopen;
  const status = small('');
  status.role = 'status';
  const way = make(
    'section',
    'invite',
    heading(invite.title),
    paragraph(invite.lead),
    paragraph(status),
    button,
  );

  const foot = make('footer', 'purpose', ...words.footer.map(small));
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
    // In the place of another line, so that nothing moves.
    status.textContent = words.states[state] ?? invite.small;
  };
  return { frame, show };
}
