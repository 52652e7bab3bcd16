import { expect, it } from 'vitest';
import { filesNamedIn, importsOf, isKept } from './kept.ts';

it('keeps pages to read, not files for machines and not each single source', () => {
  expect(['/', '/causes', '/causes/ageing', '/evidence'].filter(isKept)).toHaveLength(4);
  expect(['/sitemap.xml', '/llms.txt', '/causes/ageing.md', '/evidence/mayo-2023'].filter(isKept)).toEqual(
    [],
  );
});

it('finds the files that a page needs, each once', () => {
  const html = `<link href="/_app/immutable/chunks/a-B_1.js" rel="modulepreload"><style>@font-face{src:url(/_app/immutable/assets/f.X.woff2)}</style>
    <script>import("./_app/immutable/chunks/a-B_1.js")</script><a href="/causes">immutable</a>`;
  expect(filesNamedIn(html, '/check')).toEqual([
    '/_app/immutable/chunks/a-B_1.js',
    '/_app/immutable/assets/f.X.woff2',
  ]);
});

it('follows what a script imports at once, not what it may load later', () => {
  const script = 'import{a as b}from"../chunks/x.js";import"./y.js";const later=()=>import("../nodes/7.js");';
  expect(importsOf(script, '/_app/immutable/nodes/1.js')).toEqual([
    '/_app/immutable/chunks/x.js',
    '/_app/immutable/nodes/y.js',
  ]);
});
