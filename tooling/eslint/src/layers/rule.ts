import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from 'eslint';
import { allowsPackage, isTest, packageOf, room, roomOf, type Room } from './room.ts';
import { targetOf, type Target } from './target.ts';
import { touches } from './touches.ts';

const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** `cramps/layers`: holds every import and every use of a global against the table in layers.ts. */
export const layersRule: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'what each room of the house may import and touch' },
    messages: {
      noRoom:
        '{{path}} belongs to no room. Add its room to tooling/eslint/src/layers/layers.ts, or move the file.',
      import: '{{name}} may not import {{what}}. {{why}} It may import {{allowed}}.',
      touch: '{{name}} may not touch {{what}}. {{why}} Take what you need as an argument.',
    },
    schema: [],
  },
  create(context) {
    const path = relative(ROOT, context.filename).split(sep).join('/');
    const name = roomOf(path);
    if (name === undefined) {
      return { Program: (node) => context.report({ node, messageId: 'noRoom', data: { path } }) };
    }
    const row = room(name);
    const test = isTest(path);

    const check = (source: unknown): void => {
      const specifier = literal(source);
      if (specifier === undefined) return;
      const target = targetOf(specifier, path);
      if (test ? isNear(target, path) : allows(row, name, target)) return;
      const data = { name, what: describe(target), why: row.why, allowed: allowed(row) };
      context.report({ node: source as Rule.Node, messageId: 'import', data });
    };
    return {
      ImportDeclaration: (node) => check(node.source),
      ExportAllDeclaration: (node) => check(node.source),
      ExportNamedDeclaration: (node) => check(node.source),
      ImportExpression: (node) => check(node.source),
      TSImportType: (node: { source: unknown }) => check(node.source),
      'Program:exit'(node) {
        const globalScope = context.sourceCode.getScope(node);
        const names = test ? [] : (row.untouchable ?? []);
        for (const touch of touches(globalScope, names)) {
          context.report({
            node: touch.node,
            messageId: 'touch',
            data: { name, what: touch.name, why: row.why },
          });
        }
      },
    };
  },
};

/** The text of a string literal, if the node is one. */
function literal(node: unknown): string | undefined {
  const { type, value } = (node ?? {}) as { type?: string; value?: unknown };
  return type === 'Literal' && typeof value === 'string' ? value : undefined;
}

function allows(row: Room, name: string, target: Target): boolean {
  if (target.kind === 'node') return row.node === true;
  if (target.kind === 'package') return allowsPackage(row, target.name);
  const other = roomOf(target.path);
  // SvelteKit makes `./$types` up; styles and data files next to a source carry no layer.
  if (target.path.includes('/$types')) return true;
  return other === name || (other !== undefined && row.rooms.includes(other));
}

/** A test may import all of its own package, and whatever it names as a dependency. */
function isNear(target: Target, path: string): boolean {
  return (
    target.kind !== 'file' ||
    packageOf(target.path) === packageOf(path) ||
    packageOf(path).startsWith('tooling/')
  );
}

function describe(target: Target): string {
  if (target.kind !== 'file') return target.name;
  return `${roomOf(target.path) ?? 'what is no room'} (${target.path})`;
}

function allowed({ rooms, packages = [], node }: Room): string {
  const list = packages === 'any' ? ['any other package'] : packages;
  const all = [...rooms, ...list, ...(node === true ? ['node:'] : [])];
  return all.length === 0 ? 'only itself' : ['itself', ...all].join(', ');
}
