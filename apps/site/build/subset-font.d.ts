declare module 'subset-font' {
  /** Cuts a font down to the characters of a text, and to parts of its axes. */
  export default function subset(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'sfnt' | 'woff2';
      variationAxes?: Record<string, number | { min: number; max: number }>;
      noHinting?: boolean;
    },
  ): Promise<Buffer>;
}
