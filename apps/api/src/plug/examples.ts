import type { Contract } from './contract.ts';

/** An example of the document as a request, with the answer it documents, if it does. */
export interface DocumentedExample {
  readonly url: string;
  readonly init: RequestInit;
  readonly status?: number;
  readonly body?: unknown;
}

type Examples = Readonly<Record<string, { readonly value: unknown }>>;

interface Operation {
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly examples?: Examples;
  }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly examples?: Examples }>> };
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly examples?: Examples }>> }>
  >;
}

function requestOf(
  path: string,
  method: string,
  operation: Operation,
  name: string,
): Pick<DocumentedExample, 'url' | 'init'> {
  let filled = path;
  const query = new URLSearchParams();
  for (const { name: parameter, in: place, examples } of operation.parameters ?? []) {
    const value = examples?.[name]?.value;
    if (value === undefined) continue;
    if (place === 'path') filled = filled.replace(`{${parameter}}`, encodeURIComponent(String(value)));
    else query.set(parameter, String(value));
  }
  const body = operation.requestBody?.content['application/json']?.examples?.[name]?.value;
  const init =
    body === undefined
      ? { method: method.toUpperCase() }
      : {
          method: method.toUpperCase(),
          body: JSON.stringify(body),
          headers: { 'Content-Type': 'application/json' },
        };
  return { url: query.size > 0 ? `${filled}?${query}` : filled, init };
}

/** Every example of a document, by the names that its parameters, bodies and answers share. */
export function documentedExamples(document: Contract): DocumentedExample[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, documented]) => {
      const operation = documented as unknown as Operation;
      const answers = Object.entries(operation.responses).flatMap(([status, { content = {} }]) =>
        Object.values(content).flatMap(({ examples = {} }) =>
          Object.entries(examples).map(
            ([name, { value }]) => [name, { status: Number(status), body: value }] as const,
          ),
        ),
      );
      const asked = [
        ...(operation.parameters ?? []).flatMap(({ examples = {} }) => Object.keys(examples)),
        ...Object.keys(operation.requestBody?.content['application/json']?.examples ?? {}),
      ];
      const names = new Set([...asked, ...answers.map(([name]) => name)]);
      return [...names].map((name) => ({
        ...requestOf(path, method, operation, name),
        ...new Map(answers).get(name),
      }));
    }),
  );
}
