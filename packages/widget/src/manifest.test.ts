import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../custom-elements.json' with { type: 'json' };
import { openTokens } from '../styles.config.ts';
import { words } from '@cramps/content/words/en';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const [element] = manifest.modules[0]?.declarations ?? [];
const names = (list: readonly { readonly name: string }[] = []) => list.map(({ name }) => name).sort();

it('names every custom property a page can set', () => {
  const tokens = openTokens(
    readFileSync(fileURLToPath(import.meta.resolve('@cramps/ui/tokens.css')), 'utf8'),
  );
  const css = tokens + read('card.css');
  const open = new Set([...css.matchAll(/var\((--cramp-check-[\w-]+)/g)].map(([, name = '']) => name));
  expect(names(element?.cssProperties)).toEqual([...open].sort());
});

it('names every event', () => {
  const told = new Set([...read('events.ts').matchAll(/'(cramp-check-\w+)':/g)].map(([, name = '']) => name));
  expect(names(element?.events)).toEqual([...told].sort());
});

it('says what it is for in the words that stand everywhere', () => {
  const { purpose } = words.ui['site'] as { purpose: string };
  expect(element?.description).toBe(purpose);
});
