import { resolve } from '$app/paths';
import { absolute } from '#lib/site-origin.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;

export const GET: RequestHandler = ({ url }) => {
  const lines = [
    ['User-agent', '*'],
    ['Allow', '/'],
    ['Sitemap', absolute(resolve('/sitemap.xml'), url)],
  ];
  const text = lines.map((line) => `${line.join(': ')}\n`).join('');
  return new Response(text, { headers: { 'content-type': 'text/plain' } });
};
