import { GraphQLError, OperationTypeNode, type ASTVisitor, type ValidationContext } from 'graphql';

/** Refuses mutations and subscriptions, of which the schema has none. */
export function queriesOnly(context: ValidationContext): ASTVisitor {
  return {
    OperationDefinition(node) {
      if (node.operation === OperationTypeNode.QUERY) return;
      context.reportError(
        new GraphQLError(
          `This service is read-only: it has no ${node.operation}. Write the operation as a query.`,
          { nodes: node },
        ),
      );
    },
  };
}
