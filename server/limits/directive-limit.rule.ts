import type { ValidationRule } from 'graphql';
import { limitExceeded, writeNumber } from './limit-error.ts';
import { sumSelections } from './walk-selections.ts';

/** Refuses operations with more directives than `most`. */
export function limitDirectives(most: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const own = operation.directives?.length ?? 0;
      const count =
        own + sumSelections(context, operation, ({ directives }) => directives?.length ?? 0);
      if (count <= most) return;
      context.reportError(
        limitExceeded(
          'DIRECTIVE_LIMIT_EXCEEDED',
          `The query has ${writeNumber(count)} directives, more than the ${writeNumber(most)} allowed. Put one @include or @skip on a fragment in place of many on its fields.`,
          operation,
        ),
      );
    },
  });
}
