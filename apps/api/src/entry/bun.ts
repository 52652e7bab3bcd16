import { createApp } from '../app.ts';
import { localHost } from './local-host.ts';
import type { BunEnv, BunLike } from './runtimes.ts';
import { announce, readSettings } from './settings.ts';
import { onceAsked } from './shutdown.ts';

declare const Bun: BunLike;

/** The API on Bun; what it can be told is in settings.ts. */
const settings = readSettings(Bun.env);
const { fetch } = createApp(
  localHost(settings, (request, env) => (env as BunEnv).requestIP(request)?.address),
);
const server = Bun.serve({ ...settings, fetch });
announce(settings, server.port);
onceAsked(() => server.stop());
