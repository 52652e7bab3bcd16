// Makes the files of the documentation in generated/assets: `pnpm compile`.
import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fullDocument } from './document.ts';
import { docsPage, docsScript, docsStyle } from './docs-page.ts';
import { llmsText } from './llms.ts';

const target = fileURLToPath(new URL('../generated/assets', import.meta.url));
const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));

await rm(target, { recursive: true, force: true });
await mkdir(join(target, 'docs'), { recursive: true });

const document = await fullDocument();
const bundle = await readFile(join(swagger, 'swagger-ui-bundle.js'), 'utf8');
const licences = await readFile(join(swagger, 'swagger-ui-bundle.js.LICENSE.txt'), 'utf8');
const files = {
  'openapi.json': JSON.stringify(document),
  'llms.txt': llmsText(document),
  'docs/index.html': docsPage,
  'docs/docs.js': docsScript,
  'docs/docs.css': docsStyle,
  // Its source map is not served; a browser would ask for it in vain.
  'docs/swagger-ui.js': bundle.replace(/\n?\/\/# sourceMappingURL=\S+\s*$/, '\n'),
  'docs/licences.txt': `${await readFile(join(swagger, 'NOTICE'), 'utf8')}\n${licences}\n${await readFile(join(swagger, 'LICENSE'), 'utf8')}`,
};
for (const [name, text] of Object.entries(files)) await writeFile(join(target, name), text);
await copyFile(join(swagger, 'swagger-ui.css'), join(target, 'docs/swagger-ui.css'));
console.log(
  `documentation: ${Object.keys(document.paths).length} paths, ${(files['openapi.json'].length / 1024).toFixed(0)} KB`,
);
