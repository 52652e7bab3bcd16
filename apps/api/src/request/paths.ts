/** Every path there is and the methods it takes. */
export class Paths {
  readonly #patterns = new Map<string, Set<string>>();

  constructor(routes: readonly { readonly path: string; readonly method: string }[]) {
    for (const { path, method } of routes) {
      if (method === 'ALL' || path.includes('*')) continue;
      const methods = this.#patterns.get(path) ?? new Set<string>();
      this.#patterns.set(path, methods.add(method));
      if (method === 'GET') methods.add('HEAD');
    }
  }

  /** The methods a path takes, `OPTIONS` last; none where there is nothing at it. */
  methods(path: string): string[] {
    const fitting = [...this.#patterns].filter(([pattern]) => fits(pattern, path));
    const methods = new Set(fitting.flatMap(([, each]) => [...each]));
    return methods.size > 0 ? [...methods, 'OPTIONS'] : [];
  }

  /** All of them, as they are written in the document. */
  get shown(): string[] {
    return [...this.#patterns.keys()].map((path) => path.replace(/:(\w+)/g, '{$1}'));
  }
}

function fits(pattern: string, path: string): boolean {
  const parts = pattern.split('/');
  const given = path.split('/');
  return (
    parts.length === given.length &&
    parts.every((part, at) => (part.startsWith(':') ? given[at] !== '' : part === given[at]))
  );
}
