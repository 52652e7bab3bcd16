/** Registers the service worker, and says quietly when the pages have changed since the last visit. */
async function keepOffline(note: HTMLElement): Promise<void> {
  const { serviceWorker: path = '' } = note.dataset;
  const known = navigator.serviceWorker.controller !== null;
  const registration = await navigator.serviceWorker.register(path);
  const say = () => (note.hidden = false);
  if (known && registration.waiting) say();
  registration.addEventListener('updatefound', () => {
    const next = registration.installing;
    next?.addEventListener('statechange', () => {
      if (known && next.state === 'installed') say();
    });
  });
  if (!known) (await navigator.serviceWorker.ready).active?.postMessage('fill');
}

const note = document.querySelector<HTMLElement>('[data-service-worker]');
// Where it cannot be had (a private window, an old browser) the site works on as it is.
if (note && 'serviceWorker' in navigator) keepOffline(note).catch(() => undefined);
