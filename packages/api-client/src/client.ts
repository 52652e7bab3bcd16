import createFetchClient from 'openapi-fetch';
import { kindOf, type Kind } from './kind.ts';
import { errorOf } from './problem-error.ts';
import type {
  Assessment,
  EmergencyNumber,
  Hit,
  Meta,
  NextQuestion,
  ParsedText,
  paths,
  Profile,
} from './types.ts';

export interface ClientOptions {
  /** Where the API is, for instance `https://api.example.org`. */
  readonly baseUrl: string;
  /** Locale of the words; else the API goes by `Accept-Language`, which browsers send. */
  readonly locale?: string;
  /** How long an answer may take, in milliseconds; 10,000 if left out. */
  readonly timeoutMs?: number;
  /** Another `fetch`, for tests or for adding headers. */
  readonly fetch?: (request: Request) => Promise<Response>;
}

export interface Asked {
  readonly signal?: AbortSignal;
}

/** A client of the cramps API. Every method throws a `ProblemError` when the API answers with a problem. */
export interface Client {
  meta(asked?: Asked): Promise<Meta>;
  /** What fits a profile, and why. With `fields`, only those members. */
  match(profile: Profile, asked?: Asked): Promise<Assessment>;
  match<Field extends keyof Assessment>(
    profile: Profile,
    asked: Asked & { readonly fields: readonly Field[] },
  ): Promise<Pick<Assessment, Field>>;
  /** Findings in a person's own words. They are a suggestion: have the person confirm them before they go into `match`. */
  parse(text: string, asked?: Asked): Promise<ParsedText>;
  /** What to ask next, up to `n` questions; empty when nothing more would change the answer. */
  nextQuestions(profile: Profile, asked?: Asked & { readonly n?: number }): Promise<readonly NextQuestion[]>;
  search(
    q: string,
    asked?: Asked & { readonly kind?: readonly Hit['kind'][]; readonly limit?: number },
  ): Promise<readonly Hit[]>;
  /** Throws a `ProblemError` with status 404 where the number of a country is not verified. */
  emergencyNumber(country: string, asked?: Asked): Promise<EmergencyNumber>;
  readonly causes: Kind<'causes'>;
  readonly mimics: Kind<'mimics'>;
  readonly redFlags: Kind<'red-flags'>;
  readonly findings: Kind<'findings'>;
  readonly questions: Kind<'questions'>;
  readonly medicines: Kind<'medicines'>;
  readonly remedies: Kind<'remedies'>;
  readonly claims: Kind<'claims'>;
  readonly sources: Kind<'sources'>;
}

interface Result {
  readonly data?: unknown;
  readonly error?: unknown;
  readonly response: Response;
}

/** Gives what a call brought, or throws what it answered instead. */
async function unwrap<T>(call: Promise<Result>): Promise<T> {
  const { data, error, response } = await call;
  if (data === undefined) throw await errorOf(response, error);
  return data as T;
}

/** Makes a client. It keeps nothing between calls. */
export function createClient({ baseUrl, locale, timeoutMs = 10_000, fetch }: ClientOptions): Client {
  const api = createFetchClient<paths>({
    baseUrl: baseUrl.replace(/\/+$/, ''),
    querySerializer: { array: { style: 'form', explode: false } },
    ...(locale ? { headers: { 'Accept-Language': locale } } : {}),
    ...(fetch ? { fetch } : {}),
  });
  const timed = (signal?: AbortSignal): { signal: AbortSignal } => {
    const timeout = AbortSignal.timeout(timeoutMs);
    return { signal: signal ? AbortSignal.any([signal, timeout]) : timeout };
  };
  const get = <T>(path: string, params: object, { signal }: Asked = {}): Promise<T> =>
    unwrap<T>(api.GET(path as '/v1/meta', { params, ...timed(signal) } as never));
  const post = <T>(path: string, body: unknown, query: object, { signal }: Asked = {}): Promise<T> =>
    unwrap<T>(api.POST(path as '/v1/match', { body, params: { query }, ...timed(signal) } as never));
  return {
    meta: (asked) => get('/v1/meta', {}, asked),
    match: (profile: Profile, { fields, ...asked }: Asked & { readonly fields?: readonly string[] } = {}) =>
      post<Assessment>('/v1/match', profile, { fields }, asked),
    parse: (text, asked) => post('/v1/parse', { text }, {}, asked),
    async nextQuestions(profile, { n, ...asked } = {}) {
      return (await post<{ items: NextQuestion[] }>('/v1/questions/next', profile, { n }, asked)).items;
    },
    async search(q, { kind, limit, ...asked } = {}) {
      return (await get<{ items: Hit[] }>('/v1/search', { query: { q, kind, limit } }, asked)).items;
    },
    emergencyNumber: (country, asked) => get('/v1/emergency-numbers/{country}', { path: { country } }, asked),
    causes: kindOf('causes', get),
    mimics: kindOf('mimics', get),
    redFlags: kindOf('red-flags', get),
    findings: kindOf('findings', get),
    questions: kindOf('questions', get),
    medicines: kindOf('medicines', get),
    remedies: kindOf('remedies', get),
    claims: kindOf('claims', get),
    sources: kindOf('sources', get),
  };
}
