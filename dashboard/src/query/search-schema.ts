import type { GraphQLArgument, GraphQLNamedType, GraphQLSchema } from 'graphql';
import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** One thing of a type: a field, a value of an enum, or a member of a union. */
export interface SchemaMember {
  name: string;
  /** The type as written, such as `[Act!]!`; empty for values of enums. */
  type: string;
  /** The named type to go to; null where that says nothing more. */
  leadsTo: string | null;
  description: string;
  /** The arguments, as name and type. */
  args: readonly { name: string; type: string; description: string }[];
  /** Whether it can be put into a query. */
  selectable: boolean;
}

/** A type as the explorer shows it. */
export interface SchemaEntry {
  name: string;
  /** `type`, `input`, `enum` and so on. */
  kind: string;
  description: string;
  members: SchemaMember[];
}

/** A hit of the search: a type, or a member of one. */
export interface SchemaMatch {
  type: string;
  member: SchemaMember | null;
  description: string;
}

/** One type with all that is in it; null for a name that the schema lacks. */
export function describeType(schema: GraphQLSchema, name: string): SchemaEntry | null {
  const type = schema.getType(name);
  if (!type) return null;
  return {
    name,
    kind: nameKindOf(type),
    description: type.description ?? '',
    members: listMembers(type),
  };
}

/** The types and fields whose names, or else descriptions, hold all the words; names come first. */
export function searchSchema(schema: GraphQLSchema, text: string, most = 40): SchemaMatch[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const ranked: { rank: number; match: SchemaMatch }[] = [];
  const consider = (name: string, match: SchemaMatch): void => {
    const lower = name.toLowerCase();
    const whole = `${lower} ${match.description.toLowerCase()}`;
    if (!words.every((word) => whole.includes(word))) return;
    const first = words[0] ?? '';
    const rank = lower === first ? 0 : lower.startsWith(first) ? 1 : lower.includes(first) ? 2 : 3;
    ranked.push({ rank, match });
  };
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    const description = type.description ?? '';
    consider(type.name, { type: type.name, member: null, description });
    for (const member of listMembers(type)) {
      consider(member.name, { type: type.name, member, description: member.description });
    }
  }
  return ranked
    .toSorted((one, other) => one.rank - other.rank)
    .slice(0, most)
    .map(({ match }) => match);
}

function listMembers(type: GraphQLNamedType): SchemaMember[] {
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).map((field) => ({
      name: field.name,
      type: String(field.type),
      leadsTo: leadFrom(getNamedType(field.type)),
      description: field.description ?? '',
      args: field.args.map(describeArgument),
      selectable: true,
    }));
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => ({
      name: field.name,
      type: String(field.type),
      leadsTo: leadFrom(getNamedType(field.type)),
      description: field.description ?? '',
      args: [],
      selectable: false,
    }));
  }
  if (isEnumType(type)) {
    return type.getValues().map(({ name, description }) => ({
      ...PLAIN,
      name,
      description: description ?? '',
    }));
  }
  if (isUnionType(type)) {
    return type.getTypes().map(({ name, description }) => ({
      ...PLAIN,
      name,
      leadsTo: name,
      description: description ?? '',
    }));
  }
  return [];
}

const PLAIN = { type: '', leadsTo: null, args: [], selectable: false };

function describeArgument({ name, type, description }: GraphQLArgument): SchemaMember['args'][0] {
  return { name, type: String(type), description: description ?? '' };
}

/** Scalars that every reader knows lead nowhere. */
function leadFrom({ name }: GraphQLNamedType): string | null {
  return ['String', 'Int', 'Float', 'Boolean', 'ID'].includes(name) ? null : name;
}

function nameKindOf(type: GraphQLNamedType): string {
  if (isInputObjectType(type)) return 'input';
  if (isEnumType(type)) return 'choice of words';
  if (isUnionType(type)) return 'one of several types';
  if (isInterfaceType(type)) return 'interface';
  return isObjectType(type) ? 'type' : 'scalar';
}
