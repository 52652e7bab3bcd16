import type { Rule, Scope } from 'eslint';

/** Names under which the global object goes. */
const GLOBAL_OBJECTS = new Set(['globalThis', 'window', 'self', 'global']);

type Node = Rule.Node;
type Identifier = Extract<Node, { type: 'Identifier' }>;

/** A use of a global: `Date.now` in `Date.now()`, `fetch` in `window.fetch`. */
export interface Touch {
  readonly node: Identifier;
  readonly name: string;
}

interface TypeAware {
  readonly isTypeReference?: boolean;
  readonly isValueReference?: boolean;
}

/** Every use of one of these globals in a file. A local variable of the same name is none, nor is a mere type. */
export function touches(globalScope: Scope.Scope, names: readonly string[]): Touch[] {
  const known = globalScope.variables.filter((variable) => variable.defs.length === 0);
  const references = new Set([...globalScope.through, ...known.flatMap((variable) => variable.references)]);
  return [...references].flatMap((reference) => {
    if (isTypeOnly(reference)) return [];
    const path = pathFrom(reference.identifier as Identifier);
    const name = names.find((each) => path.includes(each));
    return name === undefined ? [] : [{ node: reference.identifier as Identifier, name }];
  });
}

function isTypeOnly(reference: Scope.Reference): boolean {
  // Only the TypeScript parser tells types and values apart.
  const { isTypeReference = false, isValueReference = true } = reference as Scope.Reference & TypeAware;
  return isTypeReference && !isValueReference;
}

/** All names under which the table may list this use: of `window.Date.now` they are window, Date and Date.now. */
function pathFrom(identifier: Identifier): string[] {
  const steps = [identifier.name];
  let node: Node = identifier;
  for (let read = readOf(node); read !== undefined; read = readOf(node)) {
    steps.push(read.property);
    node = read.node;
  }
  const names = steps.length > 1 && GLOBAL_OBJECTS.has(identifier.name) ? [identifier.name] : [];
  const rest = names.length > 0 ? steps.slice(1) : steps;
  const [first = '', second] = rest;
  names.push(first, ...(second === undefined ? [] : [`${first}.${second}`]));
  if (first === 'Date' && rest.length === 1 && isCalledWithNothing(node)) names.push('new Date()');
  return names;
}

/** The property read from this node, when its name is plain to see, and the expression that reads it. */
function readOf(node: Node): { node: Node; property: string } | undefined {
  const { parent } = node;
  if (parent?.type !== 'MemberExpression' || parent.object !== node) return undefined;
  const { property } = parent;
  if (!parent.computed && property.type === 'Identifier') return { node: parent, property: property.name };
  return property.type === 'Literal' ? { node: parent, property: String(property.value) } : undefined;
}

function isCalledWithNothing(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'CallExpression') return parent.callee === node;
  return parent?.type === 'NewExpression' && parent.callee === node && parent.arguments.length === 0;
}
