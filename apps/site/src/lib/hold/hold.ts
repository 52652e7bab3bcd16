/** The script of the hold timer, the only one of its page. Its words come in the page's HTML. */
import { AT_REST, due, elapsed, face, toggle, type Clock } from './clock.ts';

const TICK_MS = 250;

function wire(place: HTMLElement): void {
  const find = (selector: string) => place.querySelector<HTMLElement>(selector);
  const [time, line, said] = [find('[data-time]'), find('[data-line]'), find('[data-said]')];
  const [main, reset] = [find('button[value=toggle]'), find('button[value=reset]')];
  if (!time || !line || !said || !main || !reset) return;
  const { start = '', pause = '', resume = '', texts = '[]' } = place.dataset;
  const announcements = JSON.parse(texts) as [number, string][];
  let clock: Clock = AT_REST;
  let shown = 0;

  const draw = (): void => {
    const now = elapsed(clock, performance.now());
    time.textContent = face(now);
    // The line fills once a minute, a step a second: nothing slides.
    line.setAttribute('stroke-dasharray', `${Math.floor(now / 1000) % 60} 60`);
    const text = due(announcements, shown, now);
    if (text) said.textContent = text;
    shown = now;
  };

  main.addEventListener('click', () => {
    clock = toggle(clock, performance.now());
    main.textContent = clock.since === null ? resume : pause;
    draw();
  });
  reset.addEventListener('click', () => {
    clock = AT_REST;
    main.textContent = start;
    said.textContent = '';
    shown = 0;
    draw();
  });
  setInterval(() => {
    if (clock.since !== null) draw();
  }, TICK_MS);
  place.dataset['ready'] = '';
}

for (const place of document.querySelectorAll<HTMLElement>('[data-hold]')) wire(place);
