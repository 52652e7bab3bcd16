/** Contrast of two colours after WCAG 2.2, and the colour pairs of a style sheet. */

/** `--name: light-dark(#day, #night)` of a style sheet, by name. */
export function readPairs(css: string): Map<string, readonly [day: string, night: string]> {
  const pairs = css.matchAll(/(--[\w-]+):\s*light-dark\((#[\da-f]{6}),\s*(#[\da-f]{6})\)/gi);
  return new Map([...pairs].map(([, name = '', day = '', night = '']) => [name, [day, night] as const]));
}

export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
