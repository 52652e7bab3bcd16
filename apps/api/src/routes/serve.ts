import type { Hono } from 'hono';
import type { AppEnv, Ctx } from '../env.ts';
import { once } from '../once.ts';
import { problem } from '../problem/problem.ts';
import { unacceptable } from '../request/accept.ts';
import { readJson } from '../request/json-body.ts';
import type { z } from '../zod.ts';
import type { Endpoint, Input } from './endpoint.ts';

/** What came of checking a part of a request: its value, or the answer that says what is wrong with it. */
type Checked<T> = { readonly value: T } | { readonly refused: Response };

const noQuery = async () => (await import('../schemas/query/none.ts')).noQuery;

async function checkedQuery(c: Ctx, schemaOf: () => Promise<z.ZodObject>): Promise<Checked<object>> {
  const given = Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length > 1 ? values : values[0]]),
  );
  const schema = await schemaOf();
  const { success, data, error } = schema.safeParse(given);
  if (success) return { value: data };
  const { faultsOf } = await import('../problem/faults.ts');
  const faults = faultsOf(error, given, 'query', Object.keys(schema.shape));
  return { refused: problem(c, 'invalid-parameter', faults) };
}

async function checkedBody(c: Ctx, schemaOf: () => Promise<z.ZodType>): Promise<Checked<unknown>> {
  const read = await readJson(c);
  if ('refused' in read) return read;
  const schema = await schemaOf();
  const { success, data, error } = schema.safeParse(read.value);
  if (success) return { value: data };
  const { faultsOf } = await import('../problem/faults.ts');
  const members = 'shape' in schema ? Object.keys(schema.shape as object) : [];
  return { refused: problem(c, 'invalid-body', faultsOf(error, read.value, 'body', members)) };
}

/** Adds an endpoint to the app: checked by its schemas, its faults told one by one. */
export function serve(app: Hono<AppEnv>, endpoint: Endpoint): void {
  const { method, path, needsQuery = false, body: bodySchema } = endpoint;
  const query = once(endpoint.query ?? noQuery);
  const body = bodySchema && once(bodySchema);
  const handle = once(endpoint.handle);
  app.on(method.toUpperCase(), path.replace(/\{(\w+)\}/g, ':$1'), async (c: Ctx) => {
    const refused = unacceptable(c, 'application/json');
    if (refused) return refused;
    const checked = body ? await checkedBody(c, body) : { value: undefined };
    if ('refused' in checked) return checked.refused;
    const asked = needsQuery || c.req.url.includes('?') ? await checkedQuery(c, query) : { value: {} };
    if ('refused' in asked) return asked.refused;
    const input = {
      query: asked.value,
      params: c.req.param() as Record<string, string>,
      body: checked.value,
    };
    return (await handle())(c, input as Input<Record<string, unknown>, unknown>);
  });
}
