import { Kind, type ValidationRule } from 'graphql';
import { limitExceeded, writeNumber } from './limit-error.ts';
import { sumSelections } from './walk-selections.ts';

/** Refuses operations with more aliased fields than `most`. */
export function limitAliases(most: number): ValidationRule {
  return (context) => ({
    OperationDefinition(operation) {
      const count = sumSelections(context, operation, (selection) =>
        selection.kind === Kind.FIELD && selection.alias ? 1 : 0,
      );
      if (count <= most) return;
      context.reportError(
        limitExceeded(
          'ALIAS_LIMIT_EXCEEDED',
          `The query has ${writeNumber(count)} aliases, more than the ${writeNumber(most)} allowed. Ask for many objects by a list field or by nodes(ids:), or split the query.`,
          operation,
        ),
      );
    },
  });
}
