import type { Diagnostic } from '@codemirror/lint';
import { linter } from '@codemirror/lint';
import type { Extension, Text } from '@codemirror/state';
import { StateEffect, StateField } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { Fault } from './answer-words.ts';

const setFaults = StateEffect.define<readonly Fault[]>();

const faultField = StateField.define<readonly Fault[]>({
  create: () => [],
  update(faults, transaction) {
    for (const effect of transaction.effects) if (effect.is(setFaults)) return effect.value;
    // Places told for an older text would point at the wrong words.
    return transaction.docChanged ? [] : faults;
  },
});

/** Marks in the text what the server refused, until the text changes. */
export const serverFaults: Extension = [
  faultField,
  linter(({ state }) => state.field(faultField).flatMap((fault) => markFault(state.doc, fault)), {
    needsRefresh: (update) =>
      update.startState.field(faultField) !== update.state.field(faultField),
    delay: 0,
  }),
];

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

function markFault(doc: Text, { place, message, advice }: Fault): Diagnostic[] {
  if (!place) return [];
  const from = offsetOf(doc, place);
  const word = /^[\w$@"]+/.exec(doc.sliceString(from, from + 80))?.[0] ?? '';
  return [
    {
      from,
      to: Math.min(doc.length, from + Math.max(1, word.length)),
      severity: 'error',
      message: advice === '' ? message : `${message} ${advice}`,
    },
  ];
}
