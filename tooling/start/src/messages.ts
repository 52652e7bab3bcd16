import type { Options } from './options.ts';

/** The addresses of both servers, as a person can open them. */
export function addresses({ sitePort, apiPort, host }: Options): { site: string; api: string } {
  // Listening everywhere has no address of its own; this machine is one of them.
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { site: `http://${name}:${sitePort}`, api: `http://${name}:${apiPort}` };
}

/** What is told once both servers answer. */
export function welcome(options: Options): string {
  const { site, api } = addresses(options);
  const json = `-H 'content-type: application/json'`;
  return `
Site  ${site}
API   ${api}

Try
  ${site}/            open it, on a phone-sized window too
  ${api}/docs        the API, to read and to try
  curl -s ${api}/v1/parse ${json} -d '{"text":"My calf cramps at night. I take furosemide."}'

Ctrl+C stops both.
`;
}
