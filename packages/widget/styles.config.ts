import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const INLINE_CSS = /\.css\?inline|[?&]inline&svelte&type=style&lang\.css$/;
const TOKENS = '@cramps/ui/tokens.css';
const COLLECTOR = fileURLToPath(new URL('src/styles.ts', import.meta.url));
const REM_IN_PX = 16;

/**
 * Styles for a guest on somebody else's page: they all end up in constructable sheets, which a Content Security Policy
 * without any `style-src` lets through, where `<style>` elements in the shadow root would be refused.
 */
export function guestStyles(): Plugin[] {
  return [
    {
      name: 'cramps:guest-css',
      enforce: 'pre',
      transform: {
        filter: { id: INLINE_CSS },
        async handler(css, id) {
          if (id.includes('/tokens.css?')) return { code: forGuest(openTokens(css)), map: null };
          const line = `@import '${TOKENS}';`;
          if (!css.includes(line)) return { code: forGuest(css), map: null };
          const file = (await this.resolve(TOKENS, id))?.id ?? TOKENS;
          const tokens = onlyUsed(openTokens(await readFile(file, 'utf8')), css);
          return { code: inPlace(forGuest(css.replace(line, tokens))), map: null };
        },
      },
    },
    {
      // Comes after the Svelte plugin, which has each component import its own style.
      name: 'cramps:collect-component-css',
      transform: {
        filter: { id: /\.svelte$/ },
        handler: (code) => ({ code: collect(code), map: null }),
      },
    },
  ];
}

/** `import "X.svelte?svelte&type=style&lang.css"` puts the style on the page; this hands it to src/styles.ts instead. */
export function collect(code: string): string {
  return code.replace(
    /import "([^"]+)\?svelte&type=style&lang\.css";?/,
    (_, file: string) =>
      `import componentCss from "${file}?inline&svelte&type=style&lang.css";\n` +
      `import { collectCss } from ${JSON.stringify(COLLECTOR)};\ncollectCss(componentCss);`,
  );
}

/**
 * What is meant for a page of our own, made fit for any column of any page: sizes follow one unit that a page with
 * `html { font-size: 62.5% }` cannot shrink, and whatever asked for the window's width asks for the column's.
 */
export function forGuest(css: string): string {
  return css
    .replace(/(?<![\w-])font:\s*(?:(\d+)\s+)?(\S+)\s*\/\s*(\S+)\s+(var\(--(?:reading|heading)\))/g, longFont)
    .replace(/@media\s*\((min|max)-width:\s*([\d.]+)rem\)/g, (_, bound: string, rem: string) => {
      return `@container (${bound}-width: ${Number(rem) * REM_IN_PX}px)`;
    })
    .replace(/--unit:[^;]*;|(?<![\w.#-])(-?(?:\d+\.)?\d+)rem\b/g, (all, rem?: string) =>
      rem === undefined ? all : rem === '1' ? 'var(--unit)' : `calc(${rem} * var(--unit))`,
    )
    .replace(/(?<![\w.#-])((?:\d+\.)?\d+)vw\b/g, '$1cqi');
}

/** `font` takes no `inherit` for its family, and the family is the page's own unless it says otherwise. */
const longFont = (_: string, weight: string | undefined, size: string, height: string, family: string) =>
  `${weight ? `font-weight: ${weight};` : ''}font-size: ${size};line-height: ${height};font-family: ${family}`;

const DECLARATION = /--([\w-]+):\s*([^;]+);/g;

/** What a page may set. How urgency looks, and the scale of sizes and spaces, stay ours. */
const OPEN =
  /^(bg|surface|sunk|ink|quiet|line|edge|lamp|lamp-ink|lamp-edge|glow|focus|reading|heading|radius)$/;

/** Letters are the page's own. */
const INHERITED = /^(reading|heading)$/;

/**
 * Tokens as they stand in a shadow root: nothing there is `:root`, and some can be set from the page under the tag's own name,
 * `--cramp-check-lamp` for `--lamp`. They stand on the frame inside the tag, where no style of the page reaches them.
 */
export function openTokens(css: string): string {
  const [, start = '', first = '', rest = ''] = /^(.*?:host\s*\{)(.*?)(\n\}.*)$/s.exec(css) ?? [];
  // Light or dark is the page's: card.css says so.
  const opened = first
    .replace(/color-scheme:[^;]*;/, '')
    .replace(DECLARATION, (all, name: string, value: string) =>
      OPEN.test(name)
        ? `--${name}: var(--cramp-check-${name}, ${INHERITED.test(name) ? 'inherit' : value});`
        : all,
    );
  return (start + opened + rest)
    .replace(/:root(:root|\[[^\]]*\])?,\s*/g, '')
    .replace(/:host(\([^)]*\))?(?=[\s,{])/g, (_, tag?: string) => (tag ? `:host${tag} .frame` : '.frame'));
}

/** Tokens without those that neither the style nor another token that is used asks for. */
export function onlyUsed(tokens: string, css: string): string {
  const values = new Map<string, string>();
  for (const [, name = '', value = ''] of tokens.matchAll(DECLARATION)) {
    values.set(name, (values.get(name) ?? '') + value);
  }
  const used = new Set<string>();
  const use = (text: string): void => {
    for (const [, name = ''] of text.matchAll(/var\(--([\w-]+)/g)) {
      if (used.has(name)) continue;
      used.add(name);
      use(values.get(name) ?? '');
    }
  };
  use(css);
  return tokens.replace(DECLARATION, (all, name: string) => (used.has(name) ? all : ''));
}

/** Writes a token in its place where there is only one that asks for it and nothing else sets it: names weigh, too. */
export function inPlace(css: string): string {
  const times = (text: string): number => css.split(text).length - 1;
  for (const name of new Set(Array.from(css.matchAll(DECLARATION), ([, name = '']) => name))) {
    const use = `var(--${name})`;
    if (times(`--${name}:`) !== 1 || times(use) !== 1) continue;
    // As it stands now: another token may have been written into it.
    const [declaration = '', value = ''] = new RegExp(`--${name}:\\s*([^;]+);`).exec(css) ?? [];
    css = css.replace(declaration, '').replace(use, () => value);
  }
  return css;
}
