import tokens from '@cramps/ui/tokens.css?inline';

/** The styles of all components that are loaded, in the order of their modules; the build has each component call this. */
const styles: string[] = [];
let sheets: readonly [tokens: CSSStyleSheet, components: CSSStyleSheet] | undefined;

export function collectCss(css: string): void {
  styles.push(css);
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * Puts the components' styles into a shadow root, once, as sheets that all tags of a page share: the tokens before what is
 * there, since the card brought some of them and says more about the tag; the components behind it.
 */
export function adoptComponentCss(root: ShadowRoot): void {
  sheets ??= [sheetOf(tokens), sheetOf(styles.join('\n'))];
  const [first, last] = sheets;
  if (!root.adoptedStyleSheets.includes(last))
    root.adoptedStyleSheets = [first, ...root.adoptedStyleSheets, last];
}
