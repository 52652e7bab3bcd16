import { readSettings } from './settings.ts';

/** Asks the API on this machine whether it lives, for a container that has no other tool: ends with 0 if it does, else with 1. */
const { port, hostname } = readSettings(process.env);
const host = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[hostname] ?? hostname;
const lives = await fetch(`http://${host}:${port}/healthz`).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = lives ? 0 : 1;
