import { isLook, themeOf } from './look.ts';
import { chosenLook, keepLook } from './store.ts';
import { wear } from './wear.ts';

/**
 * What the page of the choice does when it is really shown. That is when it was opened to choose, or when the service worker
 * was not there yet to answer the switch: then the choice is kept here, and the way back stands ready.
 */
async function lookPage(page: HTMLElement): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const to = asked.get('to');
  const from = new URL(asked.get('from') ?? '/', location.origin);
  const show = (part: string) => {
    for (const element of page.querySelectorAll<HTMLElement>('[data-part]'))
      element.hidden = element.dataset['part'] !== part;
  };
  if (isLook(to)) {
    wear(themeOf(to, new Date().getHours()));
    await keepLook(to).then(
      () => show('kept'),
      () => show('here'),
    );
  }
  const back = page.querySelector<HTMLAnchorElement>('a[data-back]');
  if (back && asked.has('from') && from.origin === location.origin && from.pathname !== location.pathname) {
    back.href = from.pathname;
    back.hidden = false;
  }
  const chosen = isLook(to) ? to : await chosenLook().catch(() => null);
  page.querySelector(`button[value="${chosen}"]`)?.setAttribute('aria-current', 'true');
}

const page = document.querySelector<HTMLElement>('[data-look-page]');
if (page) void lookPage(page);
