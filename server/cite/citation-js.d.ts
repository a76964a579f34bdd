/** The parts of the citation library that are used; it ships no types of its own. */
declare module '@citation-js/core' {
  /** Records that can be written in the formats of the plugins. */
  export class Cite {
    constructor(items: readonly object[], options?: { generateGraph?: boolean });
    format(format: 'bibtex' | 'ris'): string;
  }
  export const plugins: { config: { get(plugin: string): { format: Record<string, unknown> } } };
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-ris' {}
