import { defineConfig } from 'tsup';

/** One module an entry of package.json's `publishConfig.exports`; what entries share is split out and shipped once. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    match: 'src/match/index.ts',
    explain: 'src/explain/index.ts',
    parse: 'src/parse/index.ts',
    search: 'src/search/index.ts',
    'json-ld': 'src/json-ld/index.ts',
    schema: 'src/schema/index.ts',
    cases: 'src/cases.ts',
    version: 'generated/version.ts',
    'words/en': 'generated/words/en.ts',
    'pages/en': 'generated/pages/en.ts',
    'diary/en': 'generated/diary/en.ts',
    'articles/en': 'generated/articles/en.ts',
    'lexicon/en': 'generated/lexicon/en.ts',
  },
  format: 'esm',
  target: 'es2023',
  platform: 'neutral',
  dts: true,
  clean: true,
});
