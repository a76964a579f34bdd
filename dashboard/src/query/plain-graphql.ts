import { StreamLanguage } from '@codemirror/language';
import type { Extension } from '@codemirror/state';

/** Each kind of token with the words of it, in the order in which they are tried. */
const TOKENS: readonly [RegExp, string][] = [
  [/^#.*/, 'comment'],
  [/^"""[^]*?(?:"""|$)|^"(?:[^"\\]|\\.)*"?/, 'string'],
  [/^\$\w+/, 'variableName'],
  [/^@\w+/, 'modifier'],
  [/^-?\d+(?:\.\d+)?/, 'number'],
  [/^(?:query|fragment|on)\b/, 'keyword'],
  [/^(?:true|false|null|[A-Z][A-Z0-9_]+)\b/, 'string'],
  [/^\w+(?=\s*:)/, 'attributeName'],
  [/^[A-Z]\w*/, 'variableName'],
  [/^\w+/, 'propertyName'],
];

/**
 * Colours for a query until its full language is fetched, which is ten times as large and only
 * needed by those who write.
 */
export const plainGraphql: Extension = StreamLanguage.define({
  token(stream) {
    if (stream.eatSpace()) return null;
    for (const [pattern, kind] of TOKENS) if (stream.match(pattern)) return kind;
    stream.next();
    return null;
  },
  languageData: { commentTokens: { line: '#' } },
});
