import type { Diagnostic } from '@codemirror/lint';
import { linter } from '@codemirror/lint';
import type { Extension, Text } from '@codemirror/state';
import type { Fault } from './answer-words.ts';
import { faultField, offsetOf } from './fault-field.ts';

/** Marks in the text what the server refused. */
export const serverFaults: Extension = linter(
  ({ state }) => state.field(faultField).flatMap((fault) => markFault(state.doc, fault)),
  {
    needsRefresh: (update) =>
      update.startState.field(faultField) !== update.state.field(faultField),
    delay: 0,
  },
);

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
