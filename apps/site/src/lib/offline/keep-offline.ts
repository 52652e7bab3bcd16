import { switchHere } from '../look/switch.ts';

/** Registers the service worker, and says quietly when the pages have changed. They only change when the person says so. */
async function keepOffline(note: HTMLElement): Promise<void> {
  const { serviceWorker } = navigator;
  const known = serviceWorker.controller !== null;
  const registration = await serviceWorker.register(note.dataset['serviceWorker'] ?? '');

  const say = () => (note.hidden = false);
  if (known && registration.waiting) say();
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      if (known && next.state === 'installed') say();
    });
  });
  note.querySelector('button')?.addEventListener('click', () => {
    serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
    registration.waiting?.postMessage('take-over');
  });

  if (!known) (await serviceWorker.ready).active?.postMessage('fill');
}

switchHere();

const note = document.querySelector<HTMLElement>('[data-service-worker]');
// Where it cannot be had (a private window, an old browser) the site works on as it is.
if (note && 'serviceWorker' in navigator) keepOffline(note).catch(() => undefined);
