import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CslItem } from './csl-item.ts';
import { mapTexts, withoutNotes } from './csl-item.ts';
import { writeChicago } from './write-chicago.ts';

/** Forms of a citation, by the ending of a file. */
export const CITATION_FORMATS = ['bib', 'ris', 'json', 'txt'] as const;
export type CitationFormat = (typeof CITATION_FORMATS)[number];

// Our slugs are the keys; letters of every script stay as they are.
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  asciiOnly: false,
});

/** Records as BibTeX, RIS, CSL-JSON or plain text by the Chicago Manual of Style, one after another. */
export function writeCitations(records: readonly CslItem[], format: CitationFormat): string {
  const items = records.map((item) => mapTexts(withoutNotes(item), plain));
  switch (format) {
    case 'bib':
      return writeMonths(new Cite(items.map(forTex), { generateGraph: false }).format('bibtex'));
    case 'ris':
      return joinLines(new Cite(items, { generateGraph: false }).format('ris'));
    case 'json':
      return `${JSON.stringify(items, null, 2)}\n`;
    case 'txt':
      return items.map((item) => `${writeChicago(item)}\n`).join('\n');
  }
}

/** No line breaks or control characters: they would end a field. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim();
}

/** The library takes hyphens out of keys; underscores it leaves. */
function forTex(item: CslItem): CslItem {
  return { ...mapTexts(item, escapeTex), id: item.id.replaceAll('-', '_') };
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/** Signs that mean something to TeX, made harmless; braces, which cannot be, become parentheses. */
function escapeTex(text: string): string {
  return text
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(/[\\$&%#_^~<>]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

/** The library writes `month = {nov 23}`; BibTeX knows the bare word `nov`, and a day of its own. */
function writeMonths(bibtex: string): string {
  return bibtex.replace(
    /^(\s*)month = \{([a-z]{3})(?: (\d{1,2}))?\},$/gm,
    (_, indent: string, month: string, day?: string) =>
      `${indent}month = ${month},${day === undefined ? '' : `\n${indent}day = {${day}},`}`,
  );
}

/** The library breaks long lines of RIS, which few programs put together again. */
function joinLines(ris: string): string {
  return `${ris.trimEnd().replace(/\n(?![A-Z][A-Z0-9] {2}-)/g, '')}\n`;
}
