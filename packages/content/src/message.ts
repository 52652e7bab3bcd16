import type { UiMessages, Words } from './words.ts';

/** A message by its path below `ui`; the path itself where a locale lacks it, so that a gap shows. */
export function message(words: Words, path: string): string {
  const found = path
    .split('.')
    .reduce<string | UiMessages | undefined>(
      (node, key) => (typeof node === 'object' ? node[key] : undefined),
      words.ui,
    );
  return typeof found === 'string' ? found : path;
}
