import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

// Properties of the page reach into the shadow root, so the colours follow the theme by themselves.
const surface = EditorView.theme({
  '&': {
    height: '100%',
    backgroundColor: 'var(--raised)',
    color: 'var(--ink)',
    fontSize: '0.9375rem',
  },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '1px' },
  '.cm-scroller': {
    fontFamily: "ui-monospace, 'Cascadia Code', Menlo, Consolas, 'DejaVu Sans Mono', monospace",
    lineHeight: '1.45',
  },
  '.cm-content': { caretColor: 'var(--ink)', padding: '0.5rem 0' },
  '.cm-cursor': { borderLeftColor: 'var(--ink)', borderLeftWidth: '2px' },
  '.cm-gutters': {
    border: '0',
    backgroundColor: 'transparent',
    color: 'var(--muted)',
  },
  '.cm-activeLine, .cm-activeLineGutter': {
    backgroundColor: 'color-mix(in srgb, var(--tint) 45%, transparent)',
  },
  '.cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground':
    { backgroundColor: 'color-mix(in srgb, var(--accent) 28%, transparent)' },
  '&.cm-focused .cm-matchingBracket': {
    outline: '1px solid var(--outline)',
    backgroundColor: 'transparent',
  },
  '.cm-placeholder': { color: 'var(--muted)' },
  '.cm-tooltip': {
    border: '1px solid var(--outline)',
    borderRadius: '4px',
    backgroundColor: 'var(--paper)',
    boxShadow: '0 6px 24px var(--shadow)',
    color: 'var(--ink)',
    fontFamily: 'var(--sans)',
    fontSize: '0.9375rem',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': { fontFamily: 'inherit', maxHeight: '16rem' },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.2rem 0.6rem' },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--accent-ink)',
  },
  '.cm-tooltip.cm-completionInfo': { maxWidth: '24rem', padding: '0.4rem 0.7rem' },
  '.cm-completionDetail': { fontStyle: 'normal', opacity: '0.85' },
  '.documentation': { maxWidth: '28rem', padding: '0.4rem 0.7rem', whiteSpace: 'pre-line' },
  '.cm-diagnostic': { padding: '0.3rem 0.7rem', color: 'var(--ink)' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--danger)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--warning)' },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--danger)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: 'underline wavy var(--warning)',
    textUnderlineOffset: '0.2em',
  },
  '.cm-foldPlaceholder': {
    border: '1px solid var(--outline)',
    backgroundColor: 'transparent',
    color: 'var(--muted)',
  },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'var(--ink)' },
});

const words = HighlightStyle.define([
  { tag: [tags.keyword, tags.definitionKeyword, tags.modifier], color: 'var(--danger)' },
  { tag: [tags.propertyName], color: 'var(--accent)' },
  { tag: [tags.attributeName], color: 'var(--warning)' },
  { tag: [tags.string, tags.special(tags.name)], color: 'var(--good)' },
  { tag: [tags.integer, tags.float, tags.number, tags.bool, tags.null], color: 'var(--good)' },
  { tag: [tags.variableName, tags.atom], color: 'var(--ink)', fontWeight: '600' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--muted)', fontStyle: 'italic' },
]);

/** The look of the editors in both themes. */
export const editorLook: Extension = [surface, syntaxHighlighting(words)];
