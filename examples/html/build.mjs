// Copies the page and the files of the widget to dist/, ready for any web server, and fills in the hash of the script.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';

const widget = new URL('node_modules/@cramps/widget/dist/', import.meta.url);
const out = new URL('dist/', import.meta.url);
const { files } = JSON.parse(await readFile(new URL('integrity.json', widget), 'utf8'));

await mkdir(new URL('cramps/', out), { recursive: true });
for (const name of Object.keys(files)) await cp(new URL(name, widget), new URL(`cramps/${name}`, out));
for (const name of ['page.css', 'page.js']) await cp(new URL(name, import.meta.url), new URL(name, out));
const page = await readFile(new URL('index.html', import.meta.url), 'utf8');
await writeFile(new URL('index.html', out), page.replace('%INTEGRITY%', files['cramp-check.js']));
