import type { Rule, Scope } from 'eslint';

type MemberExpression = Parameters<NonNullable<Rule.NodeListener['MemberExpression']>>[0];
type Expression = MemberExpression['object'];
type Named = MemberExpression['property'];

/**
 * `cramps/no-file-pathname`: the `pathname` of a file URL is no path. In a folder named `my cramps` it says `my%20cramps`,
 * which is not there. `fileURLToPath` and `import.meta.dirname` say how the folder is called.
 */
export const noFilePathname: Rule.RuleModule = {
  meta: {
    type: 'problem',
    docs: { description: 'paths of files come from fileURLToPath or import.meta.dirname' },
    messages: {
      pathname:
        'Found the pathname of a file URL, which is no path where a folder has a space or a letter such as é in its name. Use fileURLToPath(url), or join(import.meta.dirname, …).',
    },
    schema: [],
  },
  create(context) {
    const check = (node: Named, url: Expression): void => {
      if (isFileUrl(url, context.sourceCode.getScope(node))) context.report({ node, messageId: 'pathname' });
    };
    return {
      MemberExpression({ object, property }) {
        if (isNamed(property, 'pathname')) check(property, object);
      },
      VariableDeclarator({ id, init }) {
        for (const one of id.type === 'ObjectPattern' ? id.properties : [])
          if (init && one.type === 'Property' && isNamed(one.key, 'pathname')) check(one.key, init);
      },
    };
  },
};

/** `import.meta.url`, what is made from it, and a constant that holds such. */
function isFileUrl(node: Expression, scope: Scope.Scope): boolean {
  switch (node.type) {
    case 'MetaProperty':
      return true;
    case 'MemberExpression':
      return isFileUrl(node.object, scope);
    case 'CallExpression':
      return isNamed(node.callee, 'pathToFileURL') || isFileUrl(node.callee, scope);
    case 'NewExpression': {
      const base = node.arguments.at(-1);
      return isNamed(node.callee, 'URL') && !!base && base.type !== 'SpreadElement' && isFileUrl(base, scope);
    }
    case 'Identifier': {
      const variable = find(node.name, scope);
      if (!variable) return false;
      const value = constant(variable);
      // Only what stands above it, so that no constant leads back to itself.
      if (!value?.range || !node.range || value.range[1] > node.range[0]) return false;
      return isFileUrl(value, variable.scope);
    }
    default:
      return false;
  }
}

function find(name: string, from: Scope.Scope): Scope.Variable | undefined {
  for (let scope: Scope.Scope | null = from; scope; scope = scope.upper) {
    const variable = scope.set.get(name);
    if (variable) return variable;
  }
  return undefined;
}

/** What a `const` holds. */
function constant({ defs: [definition] }: Scope.Variable): Expression | null | undefined {
  const isConst = definition?.type === 'Variable' && definition.parent.kind === 'const';
  return isConst && definition.node.id.type === 'Identifier' ? definition.node.init : undefined;
}

const isNamed = (node: Named | Expression, name: string): boolean =>
  node.type === 'Identifier' && node.name === name;
