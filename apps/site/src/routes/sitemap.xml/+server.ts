import { allPages } from '#lib/all-pages.ts';
import { absolute } from '#lib/site-origin.ts';
import { escapeXml } from '#lib/xml.ts';
import type { RequestHandler } from './$types.js';

export const prerender = true;

export const GET: RequestHandler = ({ url }) => {
  const pages = allPages().map(
    ({ href, on }) => `<url><loc>${escapeXml(absolute(href, url))}</loc><lastmod>${on}</lastmod></url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.join('\n')}
</urlset>
`;
  return new Response(xml, { headers: { 'content-type': 'application/xml' } });
};
