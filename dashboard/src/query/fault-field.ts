import type { Text } from '@codemirror/state';
import { StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Fault } from './answer-words.ts';

const setFaults = StateEffect.define<readonly Fault[]>();

/** What the server refused of the text in an editor, until the text changes. */
export const faultField = StateField.define<readonly Fault[]>({
  create: () => [],
  update(faults, transaction) {
    for (const effect of transaction.effects) if (effect.is(setFaults)) return effect.value;
    // Places told for an older text would point at the wrong words.
    return transaction.docChanged ? [] : faults;
  },
});

/** Shows these faults in an editor in place of those before. */
export function showFaults(view: EditorView, faults: readonly Fault[]): void {
  view.dispatch({ effects: setFaults.of(faults) });
}

/** The offset of a place, at most the end of the text. */
export function offsetOf(doc: Text, place: { line: number; column: number }): number {
  if (place.line > doc.lines) return doc.length;
  const line = doc.line(Math.max(1, place.line));
  return Math.min(line.to, line.from + place.column - 1);
}
