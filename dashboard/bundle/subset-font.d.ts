/** The part of the package that is used; it ships no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      /** OpenType features that stay, by their tags. */
      keepFeatures: readonly string[];
      /** Range of an axis of a variable font that stays. */
      variationAxes?: Readonly<Record<string, { min: number; max: number; default: number }>>;
    },
  ): Promise<Buffer>;
}
