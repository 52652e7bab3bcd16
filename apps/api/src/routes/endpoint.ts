import type { Ctx } from '../env.ts';
import type { ProblemName } from '../problem/names.ts';
import type { z } from '../zod.ts';

/** A request that was checked: what its query and its body hold by their schemas, and what stands in its path. */
export interface Input<Query, Body> {
  readonly query: Query;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Body;
}

export type Handler<Query = object, Body = undefined> = (
  c: Ctx,
  input: Input<Query, Body>,
) => Response | Promise<Response>;

/**
 * What an endpoint takes and gives: from this it is checked, answered and documented. Schemas and handlers are loaded when a
 * request first needs them, and the schemas of answers only to document them, so that a process starts fast.
 */
export interface Spec<Query extends z.ZodObject, Body extends z.ZodType> {
  readonly method: 'get' | 'post';
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly query?: () => Promise<Query>;
  /** Whether there is nothing to answer without a query; else one that is not there needs no check. */
  readonly needsQuery?: boolean;
  readonly params?: Readonly<Record<string, { readonly description: string; readonly example: string }>>;
  readonly body?: () => Promise<Body>;
  readonly answer: { readonly description: string; readonly schema: () => Promise<z.ZodType> };
  readonly problems?: readonly ProblemName[];
  readonly handle: () => Promise<Handler<z.output<Query>, z.output<Body>>>;
}

export type Endpoint = Spec<z.ZodObject, z.ZodType>;

/** Keeps the types of query and body within a definition, and gives them up outside. */
export const endpoint = <
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType<undefined>,
>(
  spec: Spec<Query, Body>,
): Endpoint => spec as unknown as Endpoint;

const OF_BODIES: readonly ProblemName[] = [
  'malformed-json',
  'body-too-large',
  'unsupported-media-type',
  'invalid-body',
];

/** Every problem an endpoint may answer with. */
export const problemsOf = ({ body, problems = [] }: Endpoint): readonly ProblemName[] => [
  'invalid-parameter',
  'not-acceptable',
  'too-many-requests',
  ...(body ? OF_BODIES : []),
  ...problems,
];
