import type { Rule } from 'eslint';
import { hasWords, isSentence, literalsIn, reportable, templateText, type AnyNode } from './literals.ts';

/** Attributes that are read out or shown, on elements and as properties of components alike. */
const SPOKEN = new Set([
  'aria-label',
  'aria-description',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'title',
  'placeholder',
  'alt',
  'label',
]);

/** Calls whose text only a developer reads. */
const LOGS = ['log', 'info', 'warn', 'error'];
/** Keys and calls whose text tells developers of an interface, as in OpenAPI, or of a fault in how they used it. */
const DESCRIPTIONS = ['description', 'summary', 'describe', 'meta', 'openapi'];
const PROBLEMS = ['problem', 'title', 'detail', 'found', 'expected', 'mend'];

/**
 * `cramps/no-literal-words`: words that people read belong in `data/`, where they are checked and translated. In Svelte
 * markup any text is a fault, in code a sentence is. What only a developer reads, in an error or an API description, is
 * none. With `{ apiDescriptions: true }` that includes descriptions, summaries and problem details.
 */
export const noLiteralWords: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'words that people read come from data' },
    messages: {
      text: 'Found the words "{{text}}" in markup. Expected words from data. Put them into data/ui/<locale>.yaml, or the <locale>.yaml of their entity.',
      sentence:
        'Found the sentence "{{text}}" in code. Expected words from data. Put it into data/ui/<locale>.yaml, or the <locale>.yaml of its entity.',
    },
    schema: [
      { type: 'object', properties: { apiDescriptions: { type: 'boolean' } }, additionalProperties: false },
    ],
  },
  create(context) {
    const { apiDescriptions = false } = (context.options[0] ?? {}) as { apiDescriptions?: boolean };
    const forDevelopers = new Set(apiDescriptions ? [...LOGS, ...DESCRIPTIONS, ...PROBLEMS] : LOGS);
    const report = (node: AnyNode, messageId: 'text' | 'sentence', text: string): void =>
      context.report({ node: reportable(node), messageId, data: { text: shorten(text) } });
    const reportText = (node: AnyNode, text: string): void => {
      if (hasWords(text)) report(node, 'text', text);
    };
    const reportSentence = (node: AnyNode, text: string): void => {
      if (isSentence(text) && !isForDevelopers(node, forDevelopers) && !isInMarkup(node))
        report(node, 'sentence', text);
    };
    const visitor: Record<string, (node: AnyNode) => void> = {
      SvelteText(node) {
        if (node.parent?.type !== 'SvelteStyleElement') reportText(node, node['value'] as string);
      },
      SvelteMustacheTag(node) {
        if (node.parent?.type === 'SvelteAttribute' && !isSpoken(node.parent)) return;
        if (node.parent?.type === 'SvelteStyleDirective') return;
        for (const { node: at, text } of literalsIn(node['expression'] as AnyNode)) reportText(at, text);
      },
      SvelteLiteral(node) {
        if (isSpoken(node.parent)) reportText(node, node['value'] as string);
      },
      Literal(node) {
        if (typeof node['value'] === 'string') reportSentence(node, node['value']);
      },
      TemplateLiteral(node) {
        reportSentence(node, templateText(node));
      },
    };
    return visitor as unknown as Rule.RuleListener;
  },
};

/** `aria-label` and the like, and the content of a meta tag that search engines and chats show. */
function isSpoken(attribute: AnyNode | null | undefined): boolean {
  const name = nameOf(attribute);
  if (attribute?.type !== 'SvelteAttribute' || name === undefined) return false;
  if (name !== 'content') return SPOKEN.has(name);
  const siblings = attribute.parent?.['attributes'] as readonly AnyNode[];
  const told = siblings.filter((each) => ['name', 'property'].includes(nameOf(each) ?? '')).flatMap(valuesOf);
  return told.some((value) => /(^|:)(description|title|site_name|alt)$/.test(value));
}

const nameOf = (attribute: AnyNode | null | undefined): string | undefined =>
  (attribute?.['key'] as { name?: string } | undefined)?.name;

const valuesOf = (attribute: AnyNode): string[] =>
  (attribute['value'] as readonly { value?: unknown }[]).map(({ value }) => String(value));

/** Already looked at as markup: the text of a tag in braces. */
function isInMarkup(node: AnyNode): boolean {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'SvelteMustacheTag') return at.parent?.type !== 'SvelteAttribute' || isSpoken(at.parent);
    if (!/^(Conditional|Logical|Binary)Expression$/.test(at.type)) return false;
  }
  return false;
}

/** Inside an error that is made, or a call, a property or a variable that names a description or a log. */
function isForDevelopers(node: AnyNode, names: ReadonlySet<string>): boolean {
  for (let at = node.parent; at && !/Statement$|Declaration$/.test(at.type); at = at.parent) {
    if (at.type === 'NewExpression' && /Error$/.test(lastName(at['callee']))) return true;
    if (at.type === 'CallExpression' && names.has(lastName(at['callee']))) return true;
    if (at.type === 'Property' && names.has(lastName(at['key']))) return true;
    if (at.type === 'VariableDeclarator' && names.has(lastName(at['id']))) return true;
  }
  return false;
}

/** `b` of `a.b`, `a` of `a`. */
function lastName(node: unknown): string {
  const { name, property, value } = node as { name?: string; property?: { name?: string }; value?: unknown };
  return name ?? property?.name ?? String(value);
}

function shorten(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
