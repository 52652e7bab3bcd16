/**
 * Every problem there is: its status, its title, and what to do about it in general. The name is the end of its `type`; once
 * published it stays.
 */
export const PROBLEMS = {
  'malformed-request': {
    status: 400,
    title: 'The request is not valid HTTP',
    detail: 'Mend the request line or the headers.',
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    detail: 'Mend the JSON and send it again.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'A parameter has a wrong value',
    detail: 'Mend what `faults` lists.',
  },
  'unknown-path': {
    status: 404,
    title: 'There is nothing at this path',
    detail: 'GET /openapi.json lists every path.',
  },
  'unknown-id': {
    status: 404,
    title: 'There is nothing with this id',
    detail: 'The list above it gives the ids.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'This path does not take this method',
    detail: 'Use one that `Allow` names.',
  },
  'not-acceptable': {
    status: 406,
    title: 'The answer has no such form',
    detail: 'Accept one of the forms there are.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request did not arrive in time',
    detail: 'Send it again, whole.',
  },
  'body-too-large': { status: 413, title: 'The body is too large', detail: 'Send less at a time.' },
  'uri-too-long': { status: 414, title: 'The address is too long', detail: 'Shorten the query.' },
  'unsupported-media-type': {
    status: 415,
    title: 'The body has a form that is not read here',
    detail: 'Send plain JSON.',
  },
  'expectation-failed': {
    status: 417,
    title: 'What Expect asks for is not done here',
    detail: 'Leave the header out.',
  },
  'invalid-body': {
    status: 422,
    title: 'The body does not have the right shape',
    detail: 'Mend what `faults` lists.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    detail: 'Wait as long as `Retry-After` says.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The headers are too large',
    detail: 'Send fewer or shorter ones.',
  },
  unexpected: {
    status: 500,
    title: 'Something went wrong on our side',
    detail: 'Try again; if it stays, tell us the request id.',
  },
} as const satisfies Record<string, { status: number; title: string; detail: string }>;

export type ProblemName = keyof typeof PROBLEMS;

/** Where the description of a problem stands, which is also its stable type. */
export const problemType = (name: ProblemName): string => `/problems/${name}`;
