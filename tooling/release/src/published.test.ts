import { expect, it } from 'vitest';
import { lacking } from './published.ts';

it('names the files that a package comes without', () => {
  expect(lacking(['README.md', 'LICENSE', 'CHANGELOG.md'], 'MIT')).toEqual([]);
  expect(lacking(['README.md', 'LICENSE'], 'MIT AND CC-BY-4.0')).toEqual(['CHANGELOG.md', 'LICENSE-CONTENT']);
});
