import { createApp } from '../app.ts';
import { localHost } from './local-host.ts';
import { metricsIfWanted } from './node-metrics.ts';
import { listen, type NodeEnv } from './node-server.ts';
import { readSettings } from './settings.ts';

/** The API on Node; what it can be told is in settings.ts. */
const settings = readSettings(process.env);
const addressOf = (_: Request, env: unknown) => (env as NodeEnv).incoming.socket.remoteAddress;
listen(createApp(localHost(settings, addressOf, metricsIfWanted(settings))), settings);
