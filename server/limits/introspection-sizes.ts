import {
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { FieldSize } from './field-size.ts';

/**
 * Sizes of the introspection lists: the mean over the schema, which is exact where the whole schema
 * is asked for. Types wrapped in lists and non-null are charged once.
 */
export function introspectionSizes(schema: GraphQLSchema): ReadonlyMap<string, FieldSize> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.keys(type.getFields()));
  const values = types.filter(isEnumType).flatMap((type) => type.getValues());
  const directives = schema.getDirectives();
  const args = [...fields, ...directives].flatMap((field) => field.args);
  const links = types.filter(isAbstractType).flatMap((type) => schema.getPossibleTypes(type));
  const perType = (list: readonly unknown[]) => ({ size: list.length / types.length });
  return new Map<string, FieldSize>([
    ['__Schema.types', { size: types.length }],
    ['__Schema.directives', { size: directives.length }],
    ['__Type.fields', perType(fields)],
    ['__Type.inputFields', perType(inputs)],
    ['__Type.enumValues', perType(values)],
    ['__Type.interfaces', perType(links)],
    ['__Type.possibleTypes', perType(links)],
    ['__Type.ofType', { size: 1, own: 0 }],
    ['__Field.args', { size: args.length / (fields.length + directives.length) }],
    ['__Directive.args', { size: args.length / (fields.length + directives.length) }],
  ]);
}
