import type { ValidationRule } from 'graphql';
import { limitExceeded, writeNumber } from './limit-error.ts';
import { deepestPath } from './walk-selections.ts';

/** Fields of the path that a message shows. */
const SHOWN = 12;

/** Refuses operations of more levels of fields than `most`; what introspects has its own rule. */
export function limitDepth(most: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const path = deepestPath(context, operation.selectionSet, ({ name }) =>
        name.value.startsWith('__'),
      );
      if (path.length <= most) return;
      const shown = `${path.slice(0, SHOWN).join('.')}${path.length > SHOWN ? '…' : ''}`;
      context.reportError(
        limitExceeded(
          'DEPTH_LIMIT_EXCEEDED',
          `The query is ${writeNumber(path.length)} levels deep, more than the ${writeNumber(most)} allowed: ${shown}. Ask for the inner objects in a query of their own.`,
          operation,
        ),
      );
    },
  });
}
