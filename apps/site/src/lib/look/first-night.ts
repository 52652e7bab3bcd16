import { DAWN, DUSK } from './look.ts';

/**
 * On the very first visit no service worker dresses the page yet. Pages that carry a script anyway look at the clock of the
 * device before anything is drawn: the first thing somebody sees at 3 a.m. is not a bright page. Pages without a script are
 * left to what the device asks for until then.
 */
export const FIRST_NIGHT = `{
  const h = new Date().getHours();
  const { dataset } = document.documentElement;
  if (!dataset.theme && (h >= ${DUSK} || h < ${DAWN}) && !navigator.serviceWorker?.controller) {
    dataset.theme = 'dark';
    const [light, dark] = document.querySelectorAll('meta[name="theme-color"]');
    light.media = 'not all';
    dark.media = 'all';
  }
}`;

/** With an attribute: what starts SvelteKit is known by having none. */
export const FIRST_NIGHT_ELEMENT = `<script data-look>${FIRST_NIGHT}</script>`;
