/** Files that stand beside a page at its address: the same text in Markdown, and its picture for previews. */
export const beside = (pathname: string, ending: 'md' | 'png'): string =>
  `${pathname.endsWith('/') ? `${pathname}index` : pathname}.${ending}`;
