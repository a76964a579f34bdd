import type { GraphQLInputType, GraphQLSchema } from 'graphql';
import { getNamedType, isEnumType, isInputObjectType, isInputType, typeFromAST } from 'graphql';
import { findOperation } from './check-variables.ts';

/** A word that can stand between quotation marks in the variables. */
export interface VariableWord {
  label: string;
  /** Its type, or the enum it belongs to. */
  detail: string;
  info: string;
}

/** Names of variables, fields of their input types and values of their enums. */
export function suggestVariables(schema: GraphQLSchema, query: string): VariableWord[] {
  const words = new Map<string, VariableWord>();
  const seen = new Set<string>();
  const addType = (type: GraphQLInputType): void => {
    const named = getNamedType(type);
    if (seen.has(named.name)) return;
    seen.add(named.name);
    if (isEnumType(named)) {
      for (const value of named.getValues()) {
        const info = value.description ?? '';
        words.set(value.name, { label: value.name, detail: named.name, info });
      }
    } else if (isInputObjectType(named)) {
      for (const field of Object.values(named.getFields())) {
        const info = field.description ?? '';
        words.set(field.name, { label: field.name, detail: String(field.type), info });
        addType(field.type);
      }
    }
  };
  for (const definition of findOperation(query)?.variableDefinitions ?? []) {
    const type = typeFromAST(schema, definition.type);
    if (!type || !isInputType(type)) continue;
    const label = definition.variable.name.value;
    words.set(label, { label, detail: String(type), info: 'A variable of the query.' });
    addType(type);
  }
  return [...words.values()];
}
