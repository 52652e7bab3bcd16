import { createApp } from '../src/app.ts';
import type { Example } from './examples.ts';
import { operationsOf, type Document, type ExampleValue, type Operation } from './document-types.ts';

/** Longer answers would bury the document; their shape is in the schema. */
const LONGEST = 4096;
/** So that the document does not change with every build. */
const REQUEST_ID = '00000000-0000-4000-8000-000000000000';

const app = createApp();

/** What the app answers to an example. */
async function ask(path: string, method: string, { path: params = {}, query = {}, body }: Example) {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams(query).toString();
  const response = await app.request(search ? `${filled}?${search}` : filled, {
    method: method.toUpperCase(),
    headers: {
      'X-Request-Id': REQUEST_ID,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: String(response.status), text: await response.text() };
}

function put(
  place: { examples?: Record<string, ExampleValue> } | undefined,
  { name, summary }: Example,
  value: unknown,
): void {
  if (place) (place.examples ??= {})[name] = { summary, value };
}

async function addExample(
  path: string,
  method: string,
  operation: Operation,
  example: Example,
): Promise<void> {
  for (const parameter of operation.parameters ?? []) {
    const value = example[parameter.in === 'path' ? 'path' : 'query']?.[parameter.name];
    if (value === undefined) continue;
    delete parameter.example;
    if (typeof parameter.schema === 'object') delete (parameter.schema as { example?: unknown }).example;
    put(parameter, example, value);
  }
  if (example.body !== undefined)
    put(operation.requestBody?.content['application/json'], example, example.body);
  const { status, text } = await ask(path, method, example);
  const content = operation.responses[status]?.content;
  if (!content)
    throw new Error(
      `${method} ${path}: the example "${example.name}" is answered with ${status}, which is not documented`,
    );
  if (text.length <= LONGEST) put(Object.values(content)[0], example, JSON.parse(text));
}

/** Adds examples to a document, each with the answer of the app where it is short enough to read. */
export async function addExamples(
  document: Document,
  examples: Readonly<Record<string, readonly Example[]>>,
): Promise<Document> {
  for (const { path, method, operation } of operationsOf(document)) {
    const own = examples[operation.operationId] ?? [{ name: 'default', summary: 'Without any parameter' }];
    for (const example of own) await addExample(path, method, operation, example);
  }
  return document;
}
