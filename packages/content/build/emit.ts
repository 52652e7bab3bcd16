import { mkdirSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
  module(
    name: string,
    { constant, type, from, value }: { constant: string; type: string; from: string; value: unknown },
  ): void {
    const names = [...type.matchAll(/\b[A-Z]\w+/g)]
      .map(([word]) => word)
      .filter((word) => !['Readonly', 'Record'].includes(word));
    this.text(
      name,
      `// Made by build/compile.ts from data/. Change the data, not this file.\n` +
        `import type { ${[...new Set(names)].join(', ')} } from '${from}';\n\n` +
        `export const ${constant}: ${type} = ${JSON.stringify(value)};\n` +
        `export default ${constant};\n`,
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
