/** How the pages look: as the person chose, else dark after dark, else as the device asks. */
export const LOOKS = ['night', 'day', 'device'] as const;
export type Look = (typeof LOOKS)[number];
export type Theme = 'dark' | 'light';

export const isLook = (value: unknown): value is Look => LOOKS.some((look) => look === value);

/** Hours of the device's clock between which most people have their lamp on. */
export const DUSK = 20;
export const DAWN = 7;

/** The theme that overrules what the device asks for, if any does. */
export function themeOf(look: Look | null, hour: number): Theme | null {
  if (look === 'night') return 'dark';
  if (look === 'day') return 'light';
  return look === null && (hour >= DUSK || hour < DAWN) ? 'dark' : null;
}

const asks = (theme: Theme) => `(prefers-color-scheme: ${theme})`;

/** For which devices the colour of the browser's frame counts, for a theme of the page: `media` of the two `<meta>`. */
export const mediaOf = (theme: Theme | null): Readonly<Record<Theme, string>> => ({
  light: theme === null ? asks('light') : theme === 'light' ? 'all' : 'not all',
  dark: theme === null ? asks('dark') : theme === 'dark' ? 'all' : 'not all',
});

/** A page as it was made, in a theme: dressed before the browser sees it, so that nothing flashes. */
export function dress(html: string, theme: Theme): string {
  const media = mediaOf(theme);
  return html
    .replace('<html lang="en"', `$& data-theme="${theme}"`)
    .replace(`media="${asks('light')}"`, `media="${media.light}"`)
    .replace(`media="${asks('dark')}"`, `media="${media.dark}"`);
}
