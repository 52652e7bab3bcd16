import type { Rule } from 'eslint';

/** The parts of a node that this rule looks at; Svelte's nodes have no types of their own in ESLint. */
export interface AnyNode {
  readonly type: string;
  readonly parent?: AnyNode | null;
  readonly [field: string]: unknown;
}

/** An expression as text: the literals that may come out of it, through conditions, fallbacks and templates. */
export function literalsIn(expression: AnyNode): { node: AnyNode; text: string }[] {
  switch (expression.type) {
    case 'Literal':
      return typeof expression['value'] === 'string' ? [{ node: expression, text: expression['value'] }] : [];
    case 'TemplateLiteral':
      return [{ node: expression, text: templateText(expression) }];
    case 'ConditionalExpression':
      return [...literalsIn(child(expression, 'consequent')), ...literalsIn(child(expression, 'alternate'))];
    case 'LogicalExpression':
    case 'BinaryExpression':
      return isComparison(expression)
        ? []
        : [...literalsIn(child(expression, 'left')), ...literalsIn(child(expression, 'right'))];
    default:
      return [];
  }
}

/** The fixed parts of a template literal, with a gap where something is put in. */
export function templateText(template: AnyNode): string {
  const quasis = template['quasis'] as readonly { value: { cooked: string | null } }[];
  return quasis.map(({ value }) => value.cooked ?? '').join(' … ');
}

/** Letters of any script, more than a lone one: `×`, `→`, `1` and `A` are symbols, not words. */
export function hasWords(text: string): boolean {
  return /\p{L}/u.test(text) && [...text.trim()].length > 1;
}

/** Reads like something for people: three words or more, a capital first, a full stop or the like at the end. */
export function isSentence(text: string): boolean {
  return /^\p{Lu}/u.test(text.trim()) && /[.!?…]$/u.test(text.trim()) && text.trim().split(/\s+/).length >= 3;
}

/** For `context.report`, which takes ESLint's own nodes. */
export const reportable = (node: AnyNode): Rule.Node => node as unknown as Rule.Node;

const child = (node: AnyNode, field: string): AnyNode => node[field] as AnyNode;

function isComparison(node: AnyNode): boolean {
  return node.type === 'BinaryExpression' && node['operator'] !== '+';
}
