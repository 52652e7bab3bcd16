/** Pages to read are kept; files for machines, and the hundreds of single sources, stay on the line. */
export function isKept(path: string): boolean {
  const last = path.slice(path.lastIndexOf('/') + 1);
  return !last.includes('.') && !/\/evidence\/./.test(path);
}

/** Addresses of the fingerprinted files that a page names: scripts it loads ahead, styles, and fonts inside its styles. */
export function filesNamedIn(html: string, path: string): string[] {
  const named = html.match(/(?<=["'(])[\w./-]*\/immutable\/[\w./-]+/g) ?? [];
  return [...new Set(named.map((address) => new URL(address, `https://site${path}`).pathname))];
}

/** Addresses of the scripts that a script cannot start without; those it may load later are left out. */
export function importsOf(script: string, path: string): string[] {
  const named = [...script.matchAll(/\b(?:from|import)\s*["'](\.[^"']+)["']/g)];
  return named.map(([, relative = '']) => new URL(relative, `https://site${path}`).pathname);
}
