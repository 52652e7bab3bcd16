import { z } from 'zod';

/** The parts of a JSON Schema that a skeleton is made from. */
interface Node {
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly required?: readonly string[];
  readonly items?: Node;
  readonly prefixItems?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly additionalProperties?: Node | boolean;
}

/** Wide enough to read, narrow enough for an editor beside a page. */
const WIDTH = 100;

/** A text as lines of comment. */
function comment(text: string, indent: string): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (indent.length + line.length + word.length + 3 > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.map((line) => `${indent}# ${line}`);
}

/** What may be written, said beside the description: the choices there are, and what holds when it is left out. */
function guide(node: Node, required: boolean): string {
  const choices = (node.enum ?? node.items?.enum)?.join(', ');
  const said = node.description?.replace(/[.:]$/, '');
  return [
    ...(said ? [`${said}.`] : []),
    ...(choices ? [`One of: ${choices}.`] : []),
    ...(required ? [] : ['May be left out.']),
  ].join(' ');
}

/** The branch of a choice that authors need first: the one with fields, and of several the first. */
const branch = (node: Node): Node =>
  node.anyOf?.find((one) => one.properties ?? one.items) ?? node.anyOf?.[0] ?? node;

/** The lines of one field. What has to be written is left empty, so that the compiler asks for it by name. */
function field(name: string, node: Node, required: boolean, indent: string): string[] {
  const about = guide(node, required);
  const inner = branch(node);
  const told = about ? comment(about, indent) : [];
  const off = required ? '' : '# ';
  if (inner.properties) {
    if (!required) return [...told, `${indent}# ${name}:`];
    return [...told, `${indent}${name}:`, ...fields(inner, `${indent}  `)];
  }
  const item = inner.items && branch(inner.items);
  if (item?.properties && required) {
    const lines = fields(item, `${indent}    `);
    const first = lines.findIndex((line) => !line.trimStart().startsWith('#'));
    const dashed = lines.map((line, at) =>
      at > first ? line : `${indent}  ${at === first ? '- ' : ''}${line.trimStart()}`,
    );
    return [...told, `${indent}${name}:`, ...dashed];
  }
  const empty = inner.type === 'array' ? ' []' : '';
  return [...told, `${indent}${off}${name}:${empty}`];
}

const fields = ({ properties = {}, required = [] }: Node, indent: string): string[] =>
  Object.entries(properties).flatMap(([name, node]) => field(name, node, required.includes(name), indent));

/** A YAML file with every field a schema knows, and beside each what it is for. */
export function skeleton(schema: z.ZodType, schemaPath: string): string {
  const node = z.toJSONSchema(schema, { io: 'input' }) as Node;
  const head = [
    `# yaml-language-server: $schema=${schemaPath}`,
    ...(node.description ? comment(node.description, '') : []),
  ];
  return `${[...head, ...fields(node, '')].join('\n')}\n`;
}
