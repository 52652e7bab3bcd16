import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toMdast } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { MadePage } from '../made-pages.ts';

/** Ways to other pages, drawings beside a text that says the same, and what only a script brings to life. */
const LEFT_OUT = new Set(['nav', 'svg', 'script', 'style', 'template', 'input', 'button']);
const isLeftOut = ({ tagName, properties: { hidden, ariaHidden, dataHold } }: Element) =>
  LEFT_OUT.has(tagName) || hidden === true || ariaHidden === 'true' || dataHold !== undefined;

const isElement = (node: ElementContent): node is Element => node.type === 'element';
const isBlank = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';
/** A cell of a column that held only a drawing. */
const isEmptyCell = (node: ElementContent) =>
  isElement(node) && ['td', 'th'].includes(node.tagName) && node.children.every(isBlank);

/** Leaves out what is not for reading, makes links whole, and keeps apart the words that only the layout kept apart. */
function clean(node: Element, url: string): void {
  node.children = node.children.filter((child) => !isElement(child) || !isLeftOut(child));
  for (const child of node.children.filter(isElement)) {
    clean(child, url);
    const { href } = child.properties;
    if (typeof href === 'string') child.properties['href'] = new URL(href, url).href;
    if (['span', 'strong'].includes(child.tagName)) child.children.unshift({ type: 'text', value: ' ' });
  }
  node.children = node.children.filter((child) => !isEmptyCell(child));
}

const isCaption = (node: ElementContent) => isElement(node) && node.tagName === 'caption';

/** Markdown has no caption: it becomes the paragraph before its table. */
function liftCaptions(node: Element): void {
  node.children = node.children.flatMap((child): ElementContent[] => {
    if (!isElement(child)) return [child];
    liftCaptions(child);
    const captions = child.children.filter(isCaption).filter(isElement);
    child.children = child.children.filter((part) => !isCaption(part));
    return [...captions.map((caption) => ({ ...caption, tagName: 'p' })), child];
  });
}

/** What stands between two marks of a page. */
function between(html: string, start: RegExp, end: string): string {
  const found = start.exec(html);
  if (!found) return '';
  const from = found.index + found[0].length;
  return html.slice(from, html.indexOf(end, from));
}

function mainOf(html: string): Element {
  const { children } = fromHtml(between(html, /<main\b[^>]*>/, '</main>'), { fragment: true });
  const content = children.filter((child) => child.type === 'element' || child.type === 'text');
  return { type: 'element', tagName: 'main', properties: {}, children: content };
}

const field = (name: string, value: string) => `${name}: ${JSON.stringify(value)}`;

/** The text of a page in Markdown, whole: with its tables, its sources, the day it was checked, and what it is for. */
export function markdownOf({ html, title, description, url = '' }: MadePage): string {
  const main = mainOf(html);
  clean(main, url);
  liftCaptions(main);
  const body = toMarkdown(toMdast(main) as Parameters<typeof toMarkdown>[0], {
    bullet: '-',
    extensions: [gfmToMarkdown({ tablePipeAlign: false })],
  });
  return [
    '---',
    field('title', title),
    field('description', description),
    field('url', url),
    '---',
    '',
    body.trim(),
    '',
    '---',
    '',
    between(html, /<p class="purpose[^>]*>/, '</p>').trim(),
    '',
  ].join('\n');
}
