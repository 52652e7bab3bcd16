import { isLook, themeOf } from './look.ts';
import { keepLook } from './store.ts';
import { wear } from './wear.ts';

/**
 * On pages with a script the switch works where it stands, so that nothing entered is lost. Elsewhere it is an ordinary form,
 * which the service worker answers.
 */
export function switchHere(): void {
  addEventListener('submit', (event) => {
    const { target, submitter } = event;
    const look = submitter instanceof HTMLButtonElement ? submitter.value : null;
    if (!(target instanceof HTMLFormElement) || !target.matches('[data-look]') || !isLook(look)) return;
    event.preventDefault();
    wear(themeOf(look, new Date().getHours()));
    // Where nothing can be kept it holds for this page.
    void keepLook(look).catch(() => undefined);
    // The button that was pressed is gone now; its counterpart stands in its place.
    target.querySelector<HTMLButtonElement>(`button:not([value="${look}"])`)?.focus();
  });
}
