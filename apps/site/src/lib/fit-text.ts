const ELLIPSIS = '…';

/** A text cut after a whole word, so that it is not longer than `most`. */
export function fitWords(text: string, most: number): string {
  if (text.length <= most) return text;
  const room = text.slice(0, most - ELLIPSIS.length + 1);
  const cut = room.slice(0, Math.max(room.lastIndexOf(' '), 0)) || room.slice(0, -1);
  return cut.replace(/[\s,;:–—-]+$/, '') + ELLIPSIS;
}

/** As many whole sentences of a text as fit into `most` characters; a first sentence that is too long is cut. */
export function fitSentences(text: string, most: number): string {
  let fitting = '';
  for (const sentence of text.match(/[^.!?]+(?:[.!?](?!\s|$)[^.!?]*)*[.!?]*\s*/g) ?? []) {
    if ((fitting + sentence).trimEnd().length > most) break;
    fitting += sentence;
  }
  return fitting.trim() || fitWords(text, most);
}
