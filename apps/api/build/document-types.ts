/** What the build touches of an OpenAPI document. */
export interface Document {
  info: { title: string; version: string; summary?: string; description?: string };
  paths: Record<string, Partial<Record<'get' | 'post', Operation>>>;
  components: Record<string, Record<string, unknown>>;
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  tags: string[];
  parameters?: Parameter[];
  requestBody?: { content: Record<string, Media> };
  responses: Record<string, Answer>;
}

export interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: unknown;
  example?: unknown;
  examples?: Record<string, ExampleValue>;
  $ref?: string;
}

export interface Answer {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Media>;
}

export interface Media {
  schema: unknown;
  examples?: Record<string, ExampleValue>;
}

export interface ExampleValue {
  summary?: string;
  value: unknown;
}

/** Every operation with its path and method. */
export function operationsOf({
  paths,
}: Document): { path: string; method: 'get' | 'post'; operation: Operation }[] {
  return Object.entries(paths).flatMap(([path, methods]) =>
    (['get', 'post'] as const).flatMap((method) => {
      const operation = methods[method];
      return operation ? [{ path, method, operation }] : [];
    }),
  );
}
