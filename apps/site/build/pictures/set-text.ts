/** Sets text in lines for a picture: it has no browser to do it. */
export interface Setting {
  /** Width of a character as a share of the size. */
  readonly widthOf: (letter: string) => number;
  readonly width: number;
  /** Room from the first line to the last one. */
  readonly height: number;
  /** Distance of lines as a share of the size. */
  readonly leading: number;
}

const ELLIPSIS = '…';

const lengthOf = (text: string, widthOf: Setting['widthOf']): number =>
  [...text].reduce((sum, letter) => sum + widthOf(letter), 0);

/** Lines of a text at a size, each as wide as allowed. */
function linesOf(text: string, size: number, { widthOf, width }: Setting): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && lengthOf(longer, widthOf) * size <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The text at the largest of these sizes at which it fits; what does not fit at the smallest is cut. */
export function setText(
  text: string,
  sizes: readonly number[],
  setting: Setting,
): { readonly size: number; readonly lines: readonly string[] } {
  const mostAt = (size: number) => Math.floor(setting.height / (size * setting.leading)) + 1;
  for (const size of sizes) {
    const lines = linesOf(text, size, setting);
    if (lines.length <= mostAt(size)) return { size, lines };
  }
  const size = sizes.at(-1) ?? 0;
  const lines = linesOf(text, size, setting).slice(0, mostAt(size));
  const words = (lines.pop() ?? '').split(' ');
  const fits = () => lengthOf(words.join(' ') + ELLIPSIS, setting.widthOf) * size <= setting.width;
  while (words.length > 1 && !fits()) words.pop();
  return { size, lines: [...lines, words.join(' ').replace(/[,;:.]$/, '') + ELLIPSIS] };
}
