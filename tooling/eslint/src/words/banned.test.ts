import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { at } from '../rule-tester.ts';
import { bannedIn } from './banned.ts';

const ROOT = at('');
const VOICE = 'docs/guidelines/voice.md';
const read = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

/** What a document says itself: without code, and without what it only quotes. */
const said = (markdown: string): string =>
  markdown
    .replace(/```[\s\S]*?```|`[^`]*`/g, '')
    .replace(/"[^"\n]*"|“[^”]*”/g, '')
    .replaceAll('![', '[');

describe('the words that the voice guideline refuses', () => {
  const [, table = ''] = /## Words the lint refuses\n+((?:\|.*\n)+)/.exec(read(VOICE)) ?? [];
  const rows = table
    .split('\n')
    .slice(2, -1)
    .map((row) => row.split(' | '));
  const sayable = rows.filter(([no = '']) => !no.includes('emoji'));

  it.each(sayable)('%s', (no, yes) => {
    expect(bannedIn(no)).not.toEqual([]);
    expect(bannedIn(yes ?? '')).toEqual([]);
  });

  it('are looked for behind one that is allowed', () => {
    expect(bannedIn('Do not stop your tablets.')).toEqual([]);
    expect(bannedIn('Do not stop your tablets. Stop your pills.')).toMatchObject([
      { found: 'Stop your pills' },
    ]);
    expect(bannedIn('🦵')).toHaveLength(1);
  });
});

describe('documents', () => {
  const files = globSync('{*,.changeset/*,docs/**/*,examples/*,packages/*/*,apps/api/build/*}.md', {
    cwd: ROOT,
  });

  it.each(files.filter((file) => file !== VOICE))('%s', (file) => {
    expect(bannedIn(said(read(file)))).toEqual([]);
  });

  it('are read but for what they quote', () => {
    expect(
      bannedIn(said('Never write "your risk". Simply run `a!`.\n\n```sh\nls !\n```\n![A leg](a.svg)')),
    ).toEqual([expect.objectContaining({ found: 'Simply' })]);
    expect(files).toContain('README.md');
  });
});
