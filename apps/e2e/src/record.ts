import type { BrowserContext } from 'playwright-core';

interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Writes down every request that the pages of a browser make. */
export function record(context: BrowserContext): {
  /** What is wrong with them: one that leaves the origin, or that says in its address or headers what a person told. */
  readonly faults: (origin: string, told: readonly string[]) => Promise<string[]>;
  readonly methods: () => string[];
} {
  const sent: (() => Promise<Sent>)[] = [];
  context.on('request', (request) => {
    const [url, method] = [request.url(), request.method()];
    sent.push(async () => ({
      url,
      method,
      headers: await request.allHeaders().catch(() => request.headers()),
    }));
  });
  const methods: string[] = [];
  context.on('request', (request) => methods.push(request.method()));
  return {
    methods: () => methods,
    async faults(origin, told) {
      if (sent.length === 0) return ['nothing was asked for at all'];
      const all = await Promise.all(sent.map((read) => read()));
      return all.flatMap(({ url, method, headers }) => {
        const { origin: own, pathname, search } = new URL(url);
        if (own !== origin) return [`${method} ${url} leaves the site`];
        const open = decodeURIComponent(
          [pathname, search, ...Object.values(headers)].join(' '),
        ).toLowerCase();
        // A page is at an address of its own, and names the thing it is about: the same for everybody. Nothing else may say
        // a word. Two digits inside a longer run, as in a port or a hash, are no word.
        const same = /\/(?:causes|look-alikes|medicines|relief|evidence)\/[\w./-]+/g;
        const words = open.replace(same, '').split(/\W+/).join(' ');
        const said = told.filter((word) => ` ${words} `.includes(` ${word} `));
        return said.map((word) => `${method} ${url} says "${word}" in its address or headers`);
      });
    },
  };
}
