import { operationsOf, type Document } from './document-types.ts';
import { plainDocument } from './document.ts';

/**
 * What a client has to know: paths, parameters, bodies and answers, without prose about all of it and without headers. It is
 * kept in packages/api-client/snapshots, so that a change of the interface shows in review, and that the client's types are made of it.
 */
export async function contract(): Promise<Document> {
  const document = await plainDocument();
  delete document.info.description;
  delete document.components['headers'];
  for (const { operation } of operationsOf(document)) {
    for (const answer of Object.values(operation.responses)) delete answer.headers;
  }
  return document;
}
