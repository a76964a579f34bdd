import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { getVariableValues, Kind, parse } from 'graphql';
import { readVariables } from './read-variables.ts';

/** A fault in the text of variables, with its place as offsets. */
export interface VariableFault {
  from: number;
  to: number;
  message: string;
}

/** What is wrong with the variables of a query: no JSON, missing, unknown, or of the wrong type. */
export function checkVariables(
  schema: GraphQLSchema | null,
  query: string,
  text: string,
): VariableFault[] {
  let values: Record<string, unknown>;
  try {
    values = readVariables(text);
  } catch (error) {
    return [{ from: 0, to: text.length, message: error instanceof Error ? error.message : '' }];
  }
  const operation = findOperation(query);
  if (!schema || !operation) return [];
  const definitions = operation.variableDefinitions ?? [];
  const names = definitions.map(({ variable }) => variable.name.value);
  const unknown = Object.keys(values)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      ...placeOf(text, name),
      message: `The query has no variable $${name}.`,
    }));
  const { errors = [] } = getVariableValues(schema, definitions, values);
  const wrong = errors.map(({ message }) => ({
    ...placeOf(text, /\$(\w+)/.exec(message)?.[1] ?? ''),
    message,
  }));
  return [...unknown, ...wrong];
}

/** The first operation of a query; null while the text cannot be parsed. */
export function findOperation(query: string): OperationDefinitionNode | null {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch {
    return null;
  }
  return document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) ?? null;
}

function placeOf(text: string, name: string): { from: number; to: number } {
  const at = text.indexOf(`"${name}"`);
  return at < 0 ? { from: 0, to: text.length } : { from: at, to: at + name.length + 2 };
}
