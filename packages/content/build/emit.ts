import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a generated module holds, and how. */
interface Module {
  readonly constant: string;
  readonly type: string;
  /** The module that declares the type. */
  readonly from: string;
  readonly value: unknown;
  /** The expression that makes the constant, given the expression of the value; without it, the value is the constant. */
  readonly unpack?: (data: string) => string;
  /** Further lines of import. */
  readonly imports?: readonly string[];
}

/** Lets a bundler leave a constant out that nobody uses, although a function makes it. */
const PURE = '/* @__PURE__ */';

/** A value as an expression. Engines read JSON from a string about twice as fast as the same as a literal. */
const parsed = (value: unknown): string =>
  `${PURE} JSON.parse('${JSON.stringify(value).replace(/[\\']/g, '\\$&')}')`;

/**
 * Writes the generated files below a folder. A file whose text did not change is left alone, so that watchers and caches
 * see only what is new; a file that is no longer made is removed.
 */
export class Emitter {
  readonly #root: string;
  readonly #made = new Set<string>();

  constructor(root: string) {
    this.#root = root;
  }

  text(name: string, text: string): void {
    const path = join(this.#root, name);
    this.#made.add(path);
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  json(name: string, value: unknown): void {
    this.text(name, `${JSON.stringify(value, null, 1)}\n`);
  }

  /** A TypeScript module with one typed constant, also its default export. */
  module(name: string, { constant, type, from, value, unpack, imports = [] }: Module): void {
    const names = [...type.matchAll(/\b[A-Z]\w+/g)]
      .map(([word]) => word)
      .filter((word) => !['Readonly', 'Record'].includes(word));
    const data = parsed(value);
    this.text(
      name,
      [
        '// Made by build/compile.ts from data/. Change the data, not this file.',
        `import type { ${[...new Set(names)].join(', ')} } from '${from}';`,
        ...imports,
        '',
        `export const ${constant}: ${type} = ${unpack ? `${PURE} ${unpack(data)}` : data};`,
        `export default ${constant};`,
        '',
      ].join('\n'),
    );
  }

  /** Removes what an earlier run made and this one did not. */
  sweep(folder = this.#root): void {
    if (!existsSync(folder)) return;
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) this.sweep(path);
      else if (!this.#made.has(path)) rmSync(path);
    }
  }
}
