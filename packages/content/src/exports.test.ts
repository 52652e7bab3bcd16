import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Public names are a promise: a change shows as a change of the committed snapshot. */
const { exports } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  exports: Record<string, string>;
};
const modules = Object.entries(exports).filter(([, file]) => file.endsWith('.ts'));

it('exports the names of the snapshot', async () => {
  const names = await Promise.all(
    modules.map(
      async ([entry, file]) => [entry, Object.keys((await import(`../${file}`)) as object).sort()] as const,
    ),
  );
  await expect(JSON.stringify(Object.fromEntries(names), null, 2)).toMatchFileSnapshot(
    '../snapshots/exports.json',
  );
});

it('publishes the same entries it has in development', () => {
  const { publishConfig } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    publishConfig: { exports: Record<string, unknown> };
  };
  expect(Object.keys(publishConfig.exports)).toEqual(Object.keys(exports));
});

it('keeps every id it ever had', async () => {
  const content = (await import('./index.ts')) as unknown as Record<string, object>;
  const records = [
    'causes',
    'mimics',
    'findings',
    'questions',
    'redFlags',
    'criteria',
    'remedies',
    'medicines',
    'claims',
    'sources',
  ];
  const ids = Object.fromEntries(records.map((name) => [name, Object.keys(content[name] ?? {}).sort()]));
  await expect(JSON.stringify(ids, null, 1)).toMatchFileSnapshot('../snapshots/ids.json');
});
