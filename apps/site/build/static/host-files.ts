import { DEFAULT_HEADERS } from '../../src/lib/default-headers.ts';

const IMMUTABLE = 'public, max-age=31536000, immutable';
const ASSETS = '/_app/immutable/';
/** Hosts have a good one of their own for pages, and join two into nonsense. */
const HEADERS = Object.entries(DEFAULT_HEADERS).filter(([name]) => name !== 'cache-control');

/** Netlify and Cloudflare Pages. */
const forNetlify = () =>
  [
    '/*',
    ...HEADERS.map(([name, value]) => `  ${name}: ${value}`),
    `${ASSETS}*`,
    `  cache-control: ${IMMUTABLE}`,
    '',
  ].join('\n');

const forVercel = () => {
  const all = HEADERS.map(([key, value]) => ({ key, value }));
  const headers = [
    { source: '/(.*)', headers: all },
    { source: `${ASSETS}(.*)`, headers: [{ key: 'cache-control', value: IMMUTABLE }] },
  ];
  return `${JSON.stringify({ cleanUrls: true, trailingSlash: false, headers }, null, 2)}\n`;
};

/** Apache, where it reads such files. */
const forApache = () =>
  [
    'ErrorDocument 404 /404.html',
    'AddType text/markdown;charset=utf-8 .md',
    'AddCharset utf-8 .txt .xml',
    '<IfModule mod_headers.c>',
    ...HEADERS.map(([name, value]) => `  Header always set ${name} "${value}"`),
    '  Header set cache-control "public, max-age=0, must-revalidate"',
    '  <If "%{REQUEST_URI} =~ m#^/_app/immutable/#">',
    `    Header set cache-control "${IMMUTABLE}"`,
    '  </If>',
    '</IfModule>',
    '',
  ].join('\n');

/** Files by which common hosts send our headers; a host that knows none of them still serves the pages. */
export const hostFiles = (): Record<string, string> => ({
  _headers: forNetlify(),
  'vercel.json': forVercel(),
  '.htaccess': forApache(),
});
