import { operationsOf, type Document, type Parameter } from './document-types.ts';

const text = { type: 'string' };
const number = { type: 'integer' };

const HEADERS = {
  'Content-Language': { description: 'Locale of the words.', schema: text },
  ETag: { description: 'Changes with the answer; holds the content version and the locale.', schema: text },
  'RateLimit-Limit': { description: 'Requests a minute.', schema: number },
  'RateLimit-Remaining': { description: 'Requests left in this minute.', schema: number },
  'RateLimit-Reset': { description: 'Seconds until the count starts again.', schema: number },
  'Retry-After': { description: 'Seconds to wait.', schema: number },
  'Server-Timing': { description: 'How long the app took, in milliseconds.', schema: text },
  'X-Request-Id': { description: 'Names the request; also in the `instance` of a problem.', schema: text },
  Link: { description: 'The next page, as `rel="next"`.', schema: text },
};

const PARAMETERS = {
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    description: 'Locale of the words; English where none of these is there.',
    schema: text,
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    description: 'An ETag from before; 304 if it still holds.',
    schema: text,
  },
};

type HeaderName = keyof typeof HEADERS;
const EVERYWHERE: readonly HeaderName[] = [
  'X-Request-Id',
  'Server-Timing',
  'RateLimit-Limit',
  'RateLimit-Remaining',
  'RateLimit-Reset',
];

const headers = (names: readonly HeaderName[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
const parameter = (name: keyof typeof PARAMETERS) =>
  ({ $ref: `#/components/parameters/${name}` }) as Parameter;

/** What all operations share: headers of the answers, conditional requests, the locale. */
export function addShared(document: Document): Document {
  document.components['headers'] = HEADERS;
  document.components['parameters'] = PARAMETERS;
  for (const { path, method, operation } of operationsOf(document)) {
    const cached = method === 'get' && path !== '/healthz';
    const worded = path.startsWith('/v1/');
    operation.parameters = [
      ...(operation.parameters ?? []),
      ...(worded ? [parameter('AcceptLanguage')] : []),
      ...(cached ? [parameter('IfNoneMatch')] : []),
    ];
    for (const [status, answer] of Object.entries(operation.responses)) {
      const names: HeaderName[] = [...EVERYWHERE];
      if (status === '200' && worded) names.push('Content-Language');
      if (status === '200' && cached) names.push('ETag');
      if (status === '200' && operation.operationId.startsWith('list')) names.push('Link');
      if (status === '429') names.push('Retry-After');
      answer.headers = headers(names);
    }
    if (cached)
      operation.responses['304'] = {
        description: 'Nothing has changed.',
        headers: headers([...EVERYWHERE, 'ETag']),
      };
  }
  return document;
}
