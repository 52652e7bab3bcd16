import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

interface Operation {
  readonly responses: Readonly<Record<string, DocumentedAnswer>>;
}

interface DocumentedAnswer {
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly content?: Readonly<Record<string, { readonly schema: { readonly anyOf?: readonly unknown[] } }>>;
}

/** What is read of an OpenAPI document. */
export interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

const escape = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1');
/** Only there where requests are counted, or where there are more pages. */
const SOMETIMES = /^(RateLimit-|Link$)/;

/** Holds answers against an OpenAPI document: status, media type, headers and body have to be as it says. */
export class ContractCheck {
  readonly #contract: Contract;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #validators = new Map<string, ValidateFunction>();

  constructor(contract: Contract) {
    this.#contract = contract;
    // ajv-formats is CommonJS, so its default is one level deeper for the compiler than it is.
    (addFormats as unknown as (ajv: Ajv2020) => void)(this.#ajv);
    this.#ajv.addSchema(contract, 'contract');
  }

  /** The pattern in the document that a path fits; one without parameters goes first. */
  pattern(path: string): string | undefined {
    const fits = (pattern: string): boolean =>
      new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path);
    return Object.keys(this.#contract.paths)
      .filter(fits)
      .sort((a, b) => a.split('{').length - b.split('{').length)[0];
  }

  /** What differs from the document; nothing where all is as it says. A path it does not have may only answer with a problem. */
  async faults(method: string, url: string, answer: Response): Promise<string[]> {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const pattern = this.pattern(pathname);
    const verb = method === 'HEAD' ? 'get' : method.toLowerCase();
    const documented =
      pattern === undefined
        ? undefined
        : this.#contract.paths[pattern]?.[verb]?.responses[String(answer.status)];
    const type = answer.headers.get('Content-Type')?.split(';')[0];
    if (!documented) {
      if (answer.status < 400 || method === 'HEAD') return [];
      return this.#bodyFaults('/components/schemas/Problem', await answer.clone().json());
    }
    const missing = Object.keys(documented.headers ?? {}).filter(
      (name) => !SOMETIMES.test(name) && !answer.headers.has(name),
    );
    const faults = missing.map((name) => `the header ${name} is missing`);
    if (!documented.content || method === 'HEAD') return faults;
    const media = documented.content[type ?? ''];
    if (!media) return [...faults, `found ${type}, expected ${Object.keys(documented.content).join(' or ')}`];
    const base = `/paths/${escape(pattern ?? '')}/${verb}/responses/${answer.status}/content/${escape(type ?? '')}/schema`;
    // Without `fields` an answer has to be whole.
    const whole = media.schema.anyOf && answer.ok && !searchParams.has('fields') ? `${base}/anyOf/0` : base;
    return [...faults, ...this.#bodyFaults(whole, await answer.clone().json())];
  }

  #bodyFaults(at: string, body: unknown): string[] {
    const validate = this.#validators.get(at) ?? this.#ajv.compile({ $ref: `contract#${encodeURI(at)}` });
    this.#validators.set(at, validate);
    return validate(body)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }
}
