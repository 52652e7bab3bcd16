import { isBuiltin } from 'node:module';
import { posix } from 'node:path';
import { aliases } from './layers.ts';

/** What an import reaches: a file of this repository, a package, or a module of Node's own. */
export type Target =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'package'; readonly name: string }
  | { readonly kind: 'node'; readonly name: string };

/**
 * Reads an import specifier without looking at the disk.
 *
 * @param specifier as written: `../types.ts`, `zod`, `node:fs`
 * @param from the importing file, from the root of the repository
 */
export function targetOf(specifier: string, from: string): Target {
  const alias = Object.keys(aliases).find((prefix) => specifier.startsWith(prefix));
  if (alias !== undefined) return { kind: 'file', path: aliases[alias] + specifier.slice(alias.length) };
  if (!specifier.startsWith('.')) {
    return { kind: isBuiltin(specifier) ? 'node' : 'package', name: specifier };
  }
  const bare = specifier.replace(/\?.*$/, '');
  const path = posix.join(posix.dirname(from), bare);
  // `./match` means the folder: a file would carry its extension, Node asks for it.
  return { kind: 'file', path: posix.extname(bare) === '' ? `${path}/index.ts` : path };
}
