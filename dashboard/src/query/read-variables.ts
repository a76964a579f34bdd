/**
 * The variables as an object; empty text is an empty object.
 * @throws {SyntaxError} in words for a text that is no JSON object
 */
export function readVariables(text: string): Record<string, unknown> {
  if (text.trim() === '') return {};
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : '';
    throw new SyntaxError(`The variables are not JSON: ${reason}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new SyntaxError('The variables must be one JSON object, such as { "year": 1924 }.');
  }
  return value as Record<string, unknown>;
}
