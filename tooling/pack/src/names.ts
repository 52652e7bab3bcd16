import { readFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';
import type { Bundle } from './bundle.ts';
import { entryFile, type Packed } from './packed.ts';

/** Where a name that must not be there was found in a bundle, or undefined. */
export function nameInBundle(name: string, { inputs, outside, text }: Bundle): string | undefined {
  if (name === 'node:') return outside.length > 0 ? `an import of ${outside[0]}` : undefined;
  const input = inputs.find((path) => path.includes(`node_modules/${name}/`));
  if (input !== undefined) return `the file ${input}`;
  if (outside.some((path) => isFrom(name, path))) return `an import of ${name}`;
  // A package that was inlined before leaves its names behind; part of a longer word is another word, and
  // `cause.yaml` is the name of a file.
  const inlined = new RegExp(`(?<![\\p{L}\\p{N}.])${escaped(name)}(?![\\p{Ll}\\p{N}])`, 'u').exec(text);
  return inlined === null ? undefined : `its name in the code: ${excerpt(text, inlined.index)}`;
}

/**
 * Where the types of an entry mention a module that must not be there, or undefined. A type is enough: whoever compiles
 * against it must have the other package.
 */
export async function nameInTypes(name: string, packed: Packed, entry: string): Promise<string | undefined> {
  const start = entryFile(packed, entry, 'types');
  const queue = start === undefined ? [] : [posix.normalize(start)];
  const seen = new Set(queue);
  for (const file of queue) {
    const text = await readFile(join(packed.folder, file), 'utf8').catch(() => '');
    for (const [, specifier = ''] of text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g)) {
      if (isFrom(name, specifier)) return `${file} imports ${specifier}`;
      if (!specifier.startsWith('.')) continue;
      const next = posix.join(posix.dirname(file), specifier.replace(/\.js$/, '.d.ts'));
      if (!seen.has(next)) queue.push(next);
      seen.add(next);
    }
  }
  return undefined;
}

function isFrom(name: string, specifier: string): boolean {
  if (name === 'node:') return isBuiltin(specifier);
  return specifier === name || specifier.startsWith(`${name}/`);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

const excerpt = (text: string, at: number): string =>
  JSON.stringify(text.slice(Math.max(0, at - 20), at + 30));
