import { describe, expect, it } from 'vitest';
import { at, ruleTester, svelteTester } from '../rule-tester.ts';
import { room } from './room.ts';
import { layersRule } from './rule.ts';

const match = at('packages/content/src/match/score.ts');
const parse = at('packages/content/src/parse/negation.ts');
const explain = at('packages/content/src/explain/ledger.ts');
const rule = at('packages/content/lint/rules/dates.ts');
const ui = at('packages/ui/src/components/ledger.ts');
const api = at('apps/api/src/routes/match.ts');
const page = at('apps/site/src/routes/check/+page.ts');
const error = (messageId: 'import' | 'touch' | 'noRoom') => [{ messageId }];

// The drawing, once more by hand: the generated tests would follow a table that is wrong.
ruleTester.run('the drawing of the house', layersRule, {
  valid: [
    { name: 'match uses types', code: "import type { Profile } from '../types.ts';", filename: match },
    {
      name: 'schema uses zod',
      code: "import { z } from 'zod';",
      filename: at('packages/content/src/schema/cause.ts'),
    },
    {
      name: 'lint reads the schema',
      code: "import '../src/schema/index.ts';",
      filename: at('packages/content/lint/main.ts'),
    },
    {
      name: 'the build reads files',
      code: "import 'node:fs'; import 'yaml';",
      filename: at('packages/content/build/a.ts'),
    },
    {
      name: 'the site shows content',
      code: "import '@cramps/content/match'; import '#lib/diary.ts';",
      filename: page,
    },
    {
      name: 'an entry plugs into Node',
      code: "import '@hono/node-server';",
      filename: at('apps/api/src/entry/node.ts'),
    },
    {
      name: 'evaluate runs content',
      code: "import '@cramps/content';",
      filename: at('tooling/evaluate/src/main.ts'),
    },
  ],
  invalid: [
    {
      name: 'match does not see parse',
      code: "import '../parse/index.ts';",
      filename: match,
      errors: error('import'),
    },
    {
      name: 'parse does not see match',
      code: "export * from '../match/index.ts';",
      filename: parse,
      errors: error('import'),
    },
    {
      name: 'a folder stands for its index',
      code: "import '../parse';",
      filename: match,
      errors: error('import'),
    },
    {
      name: 'explain does not see data',
      code: "import '../data.ts';",
      filename: explain,
      errors: error('import'),
    },
    {
      name: 'match is free of zod',
      code: "import type { z } from 'zod';",
      filename: match,
      errors: error('import'),
    },
    {
      name: 'also as a type',
      code: "let a: import('zod').ZodType;",
      filename: match,
      errors: error('import'),
    },
    { name: 'also when loaded late', code: "await import('zod');", filename: ui, errors: error('import') },
    {
      name: 'src does not see the build',
      code: "import '../../build/a.ts';",
      filename: match,
      errors: error('import'),
    },
    {
      name: 'ui does not know SvelteKit',
      code: "import '@sveltejs/kit';",
      filename: ui,
      errors: error('import'),
    },
    {
      name: 'ui is free of our schemas',
      code: "import '@cramps/content/schema';",
      filename: ui,
      errors: error('import'),
    },
    {
      name: 'routes are free of Node',
      code: "import 'fs/promises';",
      filename: api,
      errors: error('import'),
    },
    {
      name: 'nobody goes around a package',
      code: "import '../../../content/src/data.ts';",
      filename: ui,
      errors: error('import'),
    },
    {
      name: 'tooling imports no product',
      code: "import '@cramps/ui';",
      filename: at('tooling/pack/a.ts'),
      errors: error('import'),
    },
    {
      name: 'a file without a room',
      code: 'export {};',
      filename: at('packages/content/src/score/a.ts'),
      errors: error('noRoom'),
    },
  ],
});

ruleTester.run('globals', layersRule, {
  valid: [
    {
      name: 'a parameter of that name',
      code: 'export const load = ({ fetch }) => fetch("/a");',
      filename: page,
    },
    { name: 'a type of that name', code: 'export let a: Document | typeof globalThis;', filename: match },
    {
      name: 'a given day in a data rule',
      code: 'new Date("2026-11-23"); Date.parse("2026-11-23");',
      filename: rule,
    },
    { name: 'the math that is no chance', code: 'Math.log10(2);', filename: match },
  ],
  invalid: [
    { name: 'the clock', code: 'Date.now();', filename: match, errors: error('touch') },
    { name: 'the clock as a date', code: 'new Date();', filename: rule, errors: error('touch') },
    { name: 'the clock as text', code: 'Date();', filename: rule, errors: error('touch') },
    { name: 'chance', code: 'Math["random"]();', filename: match, errors: error('touch') },
    {
      name: 'through the global object',
      code: 'globalThis.fetch("/");',
      filename: ui,
      errors: error('touch'),
    },
    { name: 'the page, from parse', code: 'document.title;', filename: parse, errors: error('touch') },
    { name: 'a cookie', code: 'document.cookie = "a";', filename: ui, errors: error('touch') },
    { name: 'a runtime, from a route', code: 'process.env.HOME;', filename: api, errors: error('touch') },
  ],
});

ruleTester.run('tests', layersRule, {
  valid: [
    {
      name: 'import all of their package and touch what they like',
      code: "import '../parse/index.ts'; import '../../build/a.ts'; import 'fast-check'; import 'node:fs'; Math.random();",
      filename: at('packages/content/src/match/score.test.ts'),
    },
  ],
  invalid: [
    {
      name: 'do not reach into another package by path',
      code: "import '../../../content/src/data.ts';",
      filename: at('packages/ui/src/check/state.browser.test.ts'),
      errors: error('import'),
    },
  ],
});

svelteTester.run('Svelte files', layersRule, {
  valid: [
    {
      name: 'use runes',
      code: '<script>let a = $state(1);</script>{a}',
      filename: at('packages/ui/src/a.svelte'),
    },
  ],
  invalid: [
    {
      name: 'keep to the same rules in script and markup',
      code: "<script>import { page } from '$app/state';</script><p>{fetch(page.url)}</p>",
      filename: at('packages/ui/src/a.svelte'),
      errors: [{ messageId: 'import' }, { messageId: 'touch' }],
    },
  ],
});

describe('the message', () => {
  it('says what was found, why it is wrong and what may be imported', () => {
    const { messages } = layersRule.meta ?? {};
    expect(messages?.['import']).toMatch(/\{\{what\}\}.*\{\{why\}\}.*\{\{allowed\}\}/);
    expect(room('content/match').why).toContain('does not see parse');
  });
});
