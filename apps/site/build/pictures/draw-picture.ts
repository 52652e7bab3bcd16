import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { readMetrics } from '../font-metrics.ts';
import { HEIGHT, pictureSvg, WIDTH, type Faces, type PictureText } from './picture-svg.ts';

/** The site's own letters, one file a weight, as build/fonts.ts leaves them. */
const fontFile = (name: string) =>
  fileURLToPath(new URL(`../../generated/fonts/drawn-${name}.ttf`, import.meta.url));
const widthOf = (name: string) => readMetrics(readFileSync(fontFile(name))).widthOf;

let faces: Faces | undefined;
const FONTS = {
  fontFiles: ['reading', 'heading'].map(fontFile),
  loadSystemFonts: false,
};

/** Paper and two inks, with the shades of their edges: more colours nobody sees, and they weigh. */
const PACKED = { palette: true, colours: 16, dither: 0, effort: 3, compressionLevel: 6 } as const;

export const svgOf = (text: PictureText): string =>
  pictureSvg(text, (faces ??= { heading: widthOf('heading'), reading: widthOf('reading') }));

/** A drawing as PNG, small enough to be sent along with a message. */
export async function png(svg: string): Promise<Buffer> {
  const { pixels } = new Resvg(svg, { font: FONTS }).render();
  const raw = { width: WIDTH, height: HEIGHT, channels: 4 } as const;
  return sharp(pixels, { raw }).flatten().png(PACKED).toBuffer();
}
