/** What Deno hands over with a request. */
export interface DenoEnv {
  readonly remoteAddr: { readonly hostname?: string };
}

/** What the entry uses of Deno. */
export interface DenoLike {
  readonly env: { toObject(): Record<string, string> };
  serve(
    options: { port: number; hostname: string; onListen: (address: { port: number }) => void },
    handler: (request: Request, info: object) => Response | Promise<Response>,
  ): { shutdown(): Promise<void> };
}

/** What Bun hands over with a request. */
export interface BunEnv {
  requestIP(request: Request): { readonly address: string } | null;
}

/** What the entry uses of Bun. */
export interface BunLike {
  readonly env: Record<string, string | undefined>;
  serve(options: {
    port: number;
    hostname: string;
    fetch: (request: Request, server: object) => Response | Promise<Response>;
  }): { readonly port: number; stop(): Promise<void> };
}
