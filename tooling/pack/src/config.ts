/** What one published entry may weigh and hold. */
export interface EntryRules {
  /** Ceiling in bytes for what importing the entry loads: bundled for the browser, minified, gzipped. */
  readonly maxGzip?: number;
  /** The same for what the entry may load later by `import()`. */
  readonly maxLazyGzip?: number;
  /**
   * Names that must not get in, neither as an import of the code or of its types, nor inlined into the text. `node:`
   * stands for all of Node's own modules, with and without the prefix.
   */
  readonly mustNotHold?: readonly string[];
}

/** What `pack.config.ts` of a package exports by default. */
export interface PackConfig {
  /** By the name in `exports` of package.json: `.`, `./match`. */
  readonly entries: Readonly<Record<string, EntryRules>>;
  /** Patterns of files that must not be in the tarball, on top of tests, sources and stray configuration. */
  readonly strayFiles?: readonly string[];
}

/** Sizes are told in KB of 1024 bytes. */
export const KB = 1024;
