/**
 * A step that is drawn on the device is like a new page: its heading gets the focus, and its start is brought into view, unless
 * it is well in view already. So nothing jumps on a page where the check is one of many things.
 */
export function showStep(step: HTMLElement): void {
  const heading = step.querySelector<HTMLElement>('[data-focus]');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  }
  const { top } = step.getBoundingClientRect();
  if (top < 0 || top > innerHeight / 2) step.scrollIntoView({ block: 'start' });
}
