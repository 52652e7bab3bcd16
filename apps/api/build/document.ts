import { readFileSync } from 'node:fs';
import { OpenApiGeneratorV31, OpenAPIRegistry } from '@asteasolutions/zod-to-openapi';
import { KINDS } from '../src/collections/kinds.ts';
import { endpoints } from '../src/routes/index.ts';
import { API_VERSION } from '../src/version.ts';
import { addEndpoint } from './add-endpoint.ts';
import { addExamples } from './add-examples.ts';
import { addShared } from './add-shared.ts';
import type { Document } from './document-types.ts';
import { examples, itemExamples } from './examples.ts';

const description = readFileSync(new URL('introduction.md', import.meta.url), 'utf8');

const TAGS = {
  Matching: 'From what is known about a person to what fits, and why.',
  Content:
    'The cited knowledge base, by kind. Lists are filtered and come in pages; items come with words and sources.',
  Emergency: 'Verified emergency numbers.',
  About: 'What this is, whether it lives, and what its problems mean.',
};

/** Not written in place: the types know OpenAPI 3.0 alone, which has no summary and no identifier. */
const INFO = {
  title: 'cramps',
  version: API_VERSION,
  summary: 'Cited causes of night leg cramps, and matching that shows its reasons.',
  description,
  license: { name: 'MIT', identifier: 'MIT' },
};

/** The interface as OpenAPI 3.1, made of the same schemas that check each request, without examples. */
export async function plainDocument(): Promise<Document> {
  const registry = new OpenAPIRegistry();
  for (const endpoint of endpoints) await addEndpoint(registry, endpoint);
  const document = new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: INFO,
    servers: [{ url: '/', description: 'Where this document came from' }],
    tags: Object.entries(TAGS).map(([name, about]) => ({ name, description: about })),
    security: [],
  });
  return addShared(document as unknown as Document);
}

/** The same with examples: requests from the vignettes, and what the app itself answers to them. */
export async function fullDocument(): Promise<Document> {
  const items = Object.values(KINDS).map(
    ({ name, example }) => [`get${name}`, itemExamples(example)] as const,
  );
  return addExamples(await plainDocument(), { ...Object.fromEntries(items), ...examples });
}
