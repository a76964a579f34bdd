import { BREAK, visit, type DocumentNode } from 'graphql';

/** Whether a document asks for the allowance of the client, which no cache may answer. */
export function selectsRateLimit(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field({ name }) {
      if (name.value !== 'rateLimit') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
