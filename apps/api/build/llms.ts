import { KINDS } from '../src/collections/kinds.ts';
import { operationsOf, type Document } from './document-types.ts';

/** `/llms.txt` (llmstxt.org): what this is and where to go on, in plain text, for assistants that read before they call. */
export function llmsText(document: Document): string {
  const { title, summary, description } = document.info;
  const endpoints = operationsOf(document).map(
    ({ path, method, operation }) => `- \`${method.toUpperCase()} ${path}\`: ${operation.summary ?? ''}`,
  );
  const resources = Object.values(KINDS).map(
    ({ path, many, example }) =>
      `- \`cramps://${path}/{id}\`: ${many}, for instance \`cramps://${path}/${example}\``,
  );
  return [
    `# ${title}`,
    '',
    `> ${summary ?? ''}`,
    '',
    (description ?? '').trim(),
    '',
    '## Endpoints',
    '',
    ...endpoints,
    '',
    '## MCP resources',
    '',
    ...resources,
    '',
    '## More',
    '',
    '- [OpenAPI document](/openapi.json): every schema, with examples',
    '- [Reference](/docs): the same to try out',
    '- [About the content](/v1/meta): version, intended use, limits',
    '',
  ].join('\n');
}
