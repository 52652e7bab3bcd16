import { existsSync, readFileSync } from 'node:fs';
import { bannedIn } from '@cramps/eslint-config/banned-words';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { describe, expect, it } from 'vitest';
import { createApp } from '../src/app.ts';
import { contract } from './contract.ts';
import { fullDocument, plainDocument } from './document.ts';
import { operationsOf } from './document-types.ts';
import { llmsText } from './llms.ts';

const generated = new URL('../generated/assets/openapi.json', import.meta.url);

describe('the document', () => {
  it('is sound and without a single warning by Redocly’s strictest rules', async () => {
    const config = await createConfig({ extends: ['recommended-strict'] });
    const found = await lintFromString({
      source: JSON.stringify(await fullDocument()),
      config,
      absoluteRef: '/openapi.json',
    });
    expect(
      found.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`),
    ).toEqual([]);
  });

  it('has every path of the interface', async () => {
    const routes = createApp().routes.filter(
      ({ method, path }) => method !== 'ALL' && /^\/(v1|problems|healthz)/.test(path),
    );
    const inApp = new Set(routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`));
    const inDocument = operationsOf(await plainDocument()).map(
      ({ path, method }) => `${method.toUpperCase()} ${path}`,
    );
    expect(inDocument.sort()).toEqual([...inApp].sort());
  });

  it('has an example for every operation that takes something', async () => {
    for (const { path, operation } of operationsOf(await fullDocument())) {
      const needed = (operation.parameters ?? []).filter(({ required }) => required);
      for (const { name, examples } of needed)
        expect([path, name, Object.keys(examples ?? {}).length > 0]).toEqual([path, name, true]);
      const body = operation.requestBody?.content['application/json'];
      if (body) expect(Object.keys(body.examples ?? {}).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('is the one that is served: run `pnpm --filter @cramps/api compile` if not', async () => {
    expect(existsSync(generated)).toBe(true);
    expect(JSON.parse(readFileSync(generated, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(await fullDocument())),
    );
  });

  it('keeps to the voice, in every text', async () => {
    const text = JSON.stringify(await fullDocument()).replaceAll('\\n', ' ');
    expect(bannedIn(text)).toEqual([]);
  });

  it('tells an assistant in plain text where to go on', async () => {
    const text = llmsText(await fullDocument());
    expect(text).toMatch(/^# cramps\n\n> /);
    for (const { path } of operationsOf(await plainDocument())) expect(text).toContain(path);
  });
});

it('is what the client was made for: a difference is a change of the interface, to be looked at and taken over', async () => {
  await expect(`${JSON.stringify(await contract(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../packages/api-client/snapshots/openapi.json',
  );
});
