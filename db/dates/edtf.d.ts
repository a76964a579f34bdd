/** The part of the `edtf` library that is used; it ships no types of its own. */
declare module 'edtf' {
  /** Parses EDTF text into a plain tree. Months count from 0. Throws on a syntax error. */
  export function parse(text: string, options?: { level: 0 | 1 | 2 }): unknown;
}
