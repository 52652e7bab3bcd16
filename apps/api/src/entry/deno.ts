import { createApp } from '../app.ts';
import { localHost } from './local-host.ts';
import type { DenoEnv, DenoLike } from './runtimes.ts';
import { announce, readSettings } from './settings.ts';
import { onceAsked } from './shutdown.ts';

declare const Deno: DenoLike;

/** The API on Deno; what it can be told is in settings.ts. */
const settings = readSettings(Deno.env.toObject());
const { fetch } = createApp(localHost(settings, (_, env) => (env as DenoEnv).remoteAddr.hostname));
const server = Deno.serve({ ...settings, onListen: ({ port }) => announce(settings, port) }, fetch);
onceAsked(() => server.shutdown());
