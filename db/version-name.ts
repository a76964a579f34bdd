/** Letters of a data version's hash that name it in addresses, files and under charts. */
export const VERSION_LETTERS = 12;

/** The name of a data version: the first letters of its hash. */
export function nameVersion(hash: string): string {
  return hash.slice(0, VERSION_LETTERS);
}
