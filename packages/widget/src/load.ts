import type { Checker } from './checker.ts';

let loaded: Promise<Checker> | undefined;
let failures = 0;

/**
 * Most browsers remember a file that failed and never ask for it again. Where the files lie beside this one under known
 * names, as they do for a script tag, a query gets around that. A bundler's names are not known here.
 */
export const refetch =
  import.meta.env.MODE === 'script'
    ? (file: string): Promise<unknown> =>
        import(/* @vite-ignore */ import.meta.url.replace(/[^/]*$/, `${file}?again=${++failures}`))
    : undefined;

/** The checker's chunk, fetched once for all tags of a page. A failed try is forgotten, so that the next call tries again. */
export function loadChecker(): Promise<Checker> {
  const fetchChecker = () =>
    failures && refetch ? (refetch('checker.js') as Promise<Checker>) : import('./checker.ts');
  loaded ??= fetchChecker().catch((error: unknown) => {
    loaded = undefined;
    failures += 1;
    throw error;
  });
  return loaded;
}

/** A page that saves data gets the checker only when somebody asks for it. */
const savesData = (): boolean | undefined =>
  (navigator as Navigator & { connection?: { saveData?: boolean } }).connection?.saveData;

/** Calls back once when the element comes near: into view or almost, under the pointer, or into focus. */
export function onApproach(element: HTMLElement, callback: () => void): () => void {
  const approached = new AbortController();
  const observer = new IntersectionObserver(
    (entries) => entries.some(({ isIntersecting }) => isIntersecting) && near(),
    { rootMargin: '25% 0px' },
  );
  const leave = (): void => {
    observer.disconnect();
    approached.abort();
  };
  const near = (): void => {
    leave();
    callback();
  };
  for (const type of ['pointerenter', 'focusin']) element.addEventListener(type, near, approached);
  if (!savesData()) observer.observe(element);
  return leave;
}
