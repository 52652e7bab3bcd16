import type { Checker } from './checker.ts';

let loaded: Promise<Checker> | undefined;
let failures = 0;

/**
 * The checker's chunk, fetched once for all tags of a page. A failed try is forgotten, so that the next call tries again.
 */
export function loadChecker(): Promise<Checker> {
  loaded ??= fetchChecker().catch((error: unknown) => {
    loaded = undefined;
    failures += 1;
    throw error;
  });
  return loaded;
}

/**
 * Browsers of before 2026 remember a module that failed and never ask for it again. Where the chunk lies beside this file
 * under a known name, a second try goes around that by a query.
 */
function fetchChecker(): Promise<Checker> {
  if (import.meta.env.MODE === 'script' && failures > 0) {
    const chunk = import.meta.url.replace(/[^/]*$/, `checker.js?again=${failures}`);
    return import(/* @vite-ignore */ chunk) as Promise<Checker>;
  }
  return import('./checker.ts');
}

/** A page that saves data gets the checker only when somebody asks for it. */
const savesData = (): boolean =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData === true;

/** Calls back once when the element comes near: into view or almost, under the pointer, or into focus. */
export function onApproach(element: HTMLElement, callback: () => void): () => void {
  const away = new AbortController();
  const near = (): void => {
    away.abort();
    callback();
  };
  const { signal } = away;
  for (const type of ['pointerenter', 'focusin']) element.addEventListener(type, near, { signal, once: true });
  if (!savesData()) {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && near(), {
      rootMargin: '25% 0px',
    });
    observer.observe(element);
    signal.addEventListener('abort', () => observer.disconnect());
  }
  return () => away.abort();
}
