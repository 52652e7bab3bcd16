import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import ts from 'typescript';
import type { Plugin } from 'vite';

/** What a user of the package can name; everything else stays inside. */
const PUBLIC = ['index', 'define', 'element', 'events', 'options'];

/** Writes the types of the public modules beside their code. */
export function declarations(): Plugin {
  let root = '';
  return {
    name: 'cramps:declarations',
    apply: 'build',
    configResolved: (config) => void (root = config.root),
    async closeBundle() {
      const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path));
      const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
      const emit = { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true };
      const files = new Map<string, string>();
      const ambient = ['vite/client.d.ts'].map((file) => join(root, 'node_modules', file));
      const program = ts.createProgram([join(root, 'src/define.ts'), ...ambient], {
        ...emit,
        outDir: join(root, 'dist'),
      });
      program.emit(undefined, (path, text) => files.set(path, text), undefined, true);
      for (const [path, text] of files) {
        if (!PUBLIC.includes(basename(path, '.d.ts'))) continue;
        await writeFile(path, text.replace(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'"));
      }
    },
  };
}
