/** Text without case and diacritics, for sorting and comparing. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The words of a text, folded. */
export function foldWords(text: string): string[] {
  return foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether every asked word begins one of the words of the texts. */
export function hasAllWords(asked: readonly string[], texts: readonly (string | null)[]): boolean {
  const words = texts.flatMap((text) => (text === null ? [] : foldWords(text)));
  return asked.every((start) => words.some((word) => word.startsWith(start)));
}
