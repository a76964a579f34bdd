import type { GraphQLField, GraphQLOutputType, GraphQLSchema, SelectionSetNode } from 'graphql';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { tidyQuery } from './tidy-query.ts';

/** The text with a field put in, or why it could not be. */
export type Insertion = { text: string } | { refusal: string };

/**
 * Puts a field of a type into a query: into the selection of that type nearest before the cursor,
 * else the first one. A field of `Query` makes a query where the text has none.
 */
export function insertField(
  schema: GraphQLSchema,
  text: string,
  cursor: number,
  place: { type: string; field: string },
): Insertion {
  const type = schema.getType(place.type);
  const field =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[place.field] : undefined;
  if (!field) return { refusal: `The schema has no field ${place.field} of ${place.type}.` };
  const written = writeField(field);
  if (text.trim() === '' && place.type === schema.getQueryType()?.name) {
    return { text: tidyQuery(`{ ${written} }`) };
  }
  let selections: SelectionSetNode[];
  try {
    selections = findSelections(schema, text, place.type);
  } catch {
    return { refusal: 'The query has a fault; mend it first, then the field can be put in.' };
  }
  const before = selections.filter(({ loc }) => (loc?.start ?? Infinity) < cursor);
  const end = (before.at(-1) ?? selections[0])?.loc?.end;
  if (end === undefined) {
    return {
      refusal: `The query asks for no ${place.type} yet. Put in a field that gives one first${nameGivers(schema, place.type)}.`,
    };
  }
  return { text: tidyQuery(`${text.slice(0, end - 1)}\n${written}\n${text.slice(end - 1)}`) };
}

function findSelections(schema: GraphQLSchema, text: string, name: string): SelectionSetNode[] {
  const found: SelectionSetNode[] = [];
  const info = new TypeInfo(schema);
  visit(
    parse(text),
    visitWithTypeInfo(info, {
      SelectionSet(node) {
        const parent = info.getParentType();
        const wanted = schema.getType(name);
        const fits =
          parent?.name === name ||
          (isInterfaceType(wanted) && isObjectType(parent) && schema.isSubType(wanted, parent));
        if (fits) found.push(node);
      },
    }),
  );
  return found;
}

/** A field with what it cannot do without: required arguments, and a first selection. */
function writeField(field: GraphQLField<unknown, unknown>): string {
  const args = field.args
    .filter(isRequiredArgument)
    .map(({ name, type }) => `${name}: ${writeExample(String(type), type)}`);
  const written = args.length > 0 ? `(${args.join(', ')})` : '';
  return `${field.name}${written}${writeSelection(field.type)}`;
}

function writeExample(name: string, type: unknown): string {
  if (isNonNullType(type)) return writeExample(name, type.ofType);
  if (isListType(type)) return `[${writeExample(name, type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  return /Int|Float/.test(name) ? '0' : '""';
}

function writeSelection(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isCompositeType(named)) return '';
  if (isAbstractType(named) && !isInterfaceType(named)) return ' { __typename }';
  const fields = Object.values(
    isObjectType(named) || isInterfaceType(named) ? named.getFields() : {},
  );
  const nodes = fields.find(({ name }) => name === 'nodes');
  if (nodes) return ` { totalCount nodes${writeSelection(nodes.type)} }`;
  const leaf = (field: GraphQLField<unknown, unknown>): boolean =>
    isLeafType(getNamedType(field.type)) && !field.args.some(isRequiredArgument);
  const telling = ['slug', 'shortName', 'title', 'label', 'name', 'year', 'count'];
  const chosen = fields.filter((field) => telling.includes(field.name) && leaf(field));
  const [first] = fields.filter(leaf);
  const names = chosen.length > 0 ? chosen.slice(0, 3) : first ? [first] : [];
  return ` { ${names.map(({ name }) => name).join(' ') || '__typename'} }`;
}

function nameGivers(schema: GraphQLSchema, name: string): string {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  const givers = fields.filter(({ type }) => {
    const named = getNamedType(type);
    if (named.name === name) return true;
    const inner = isObjectType(named) ? Object.values(named.getFields()) : [];
    return inner.some((field) => getNamedType(field.type).name === name);
  });
  return givers.length > 0
    ? `, such as ${givers
        .slice(0, 2)
        .map((one) => one.name)
        .join(' or ')}`
    : '';
}
