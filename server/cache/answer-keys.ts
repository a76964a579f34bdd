import { createHash } from 'node:crypto';
import type { ValidOperation } from '../direct/valid-operation.ts';

/** Whatever tells an answer from all others: data version, operation and variables. */
export function answerKey(
  version: string,
  { key }: Pick<ValidOperation, 'key'>,
  variables: Record<string, unknown>,
): string {
  return `${version}\n${key}\n${JSON.stringify(variables)}`;
}

/**
 * The strong tag of an answer.
 * @param edition tells code and settings that shape answers from others
 * @param accept the media types the client takes
 */
export function answerTag(edition: string, key: string, accept = ''): string {
  const hash = createHash('sha256').update(`${edition}\n${key}\n${accept}`);
  return `"${hash.digest('base64url').slice(0, 27)}"`;
}
