import { expect, it } from 'vitest';
import articles from '../../generated/articles/en.ts';
import { createSearch } from './index.ts';

const search = createSearch(articles);
const first = (query: string) => search(query)[0];

it.each([
  ['restless legs', { kind: 'mimic', id: 'restless-legs' }],
  ['furosemide', { kind: 'medicine', id: 'furosemide' }],
  ['furosemid', { kind: 'medicine', id: 'furosemide' }],
  ['pregnnacy', { kind: 'cause', id: 'pregnancy' }],
])('"%s" finds it first', (query, hit) => {
  expect(first(query)).toMatchObject(hit);
});

it('gives nothing for nothing, and no more than asked for', () => {
  expect(search('')).toEqual([]);
  expect(search('   ')).toEqual([]);
  expect(search('cramp', 3)).toHaveLength(3);
});
