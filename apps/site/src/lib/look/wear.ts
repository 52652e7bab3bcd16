import { mediaOf, type Theme } from './look.ts';

/** Puts a theme on the page that is open; null leaves it to the device again. */
export function wear(theme: Theme | null): void {
  const { dataset } = document.documentElement;
  if (theme) dataset['theme'] = theme;
  else delete dataset['theme'];
  const media = mediaOf(theme);
  // The frame of the browser is bright too: the two are in this order in app.html.
  const [light, dark] = document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]');
  if (light) light.media = media.light;
  if (dark) dark.media = media.dark;
}
