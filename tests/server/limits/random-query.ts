import * as fc from 'fast-check';
import {
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Values that exist, by the name of the argument that takes them. */
export type KnownTexts = Readonly<Record<string, readonly string[]>>;

/** Draws numbers; the last draws are the first to be made simpler when a query fails. */
type Draw = fc.GeneratorValue;

const MOST_LEVELS = 8;

/** Fields that no list of objects can be counted by: a JSON value is a scalar. */
const LEFT_OUT: ReadonlySet<string> = new Set(['csl']);

/** Random valid queries over a schema, with values of the data in their arguments. */
export function randomQueries(schema: GraphQLSchema, texts: KnownTexts): fc.Arbitrary<string> {
  return fc.gen().map((draw) => new QueryWriter(schema, texts, draw).write());
}

class QueryWriter {
  readonly #schema: GraphQLSchema;
  readonly #texts: KnownTexts;
  readonly #draw: Draw;

  constructor(schema: GraphQLSchema, texts: KnownTexts, draw: Draw) {
    this.#schema = schema;
    this.#texts = texts;
    this.#draw = draw;
  }

  write(): string {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('The schema has no queries.');
    const fields = this.#several(Object.values(query.getFields()), 2);
    // An alias for each, so that the same field with other arguments is another one.
    return `{ ${fields.map((field, n) => `f${String(n)}: ${this.#field(field, field.name, 1)}`).join(' ')} }`;
  }

  #number(least: number, most: number): number {
    return this.#draw(fc.integer, { min: least, max: most });
  }

  #one<T>(from: readonly T[]): T {
    const found = from[this.#number(0, from.length - 1)];
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  }

  #several<T>(from: readonly T[], most: number): T[] {
    return Array.from({ length: this.#number(1, most) }, () => this.#one(from));
  }

  #selection(type: GraphQLNamedType, level: number): string {
    if (isAbstractType(type)) {
      const types = new Set(this.#several(this.#schema.getPossibleTypes(type), 3));
      const parts = [...types].map((one) => `... on ${one.name} ${this.#selection(one, level)}`);
      return `{ __typename ${this.#withoutClashes(parts)} }`;
    }
    const all = Object.values((type as GraphQLObjectType).getFields());
    const fields = all.filter(
      (field) =>
        !LEFT_OUT.has(field.name) && (isLeafType(getNamedType(field.type)) || level < MOST_LEVELS),
    );
    const chosen = new Map(this.#several(fields, 3).map((field) => [field.name, field]));
    const parts = [...chosen.values()].map((field) => this.#field(field, field.name, level));
    return `{ __typename ${parts.join(' ')} }`;
  }

  /** One of several fragments: two could ask for the same field with other arguments. */
  #withoutClashes(parts: readonly string[]): string {
    return parts.slice(0, 1).join(' ');
  }

  #field(field: GraphQLField<unknown, unknown>, name: string, level: number): string {
    const args = field.args
      .filter((arg) => isNonNullType(arg.type) || this.#number(0, 2) === 0)
      // Both ends at once are refused.
      .filter((arg, _, asked) => arg.name !== 'last' || !asked.some((one) => one.name === 'first'))
      .map((arg) => `${arg.name}: ${this.#value(arg.type, arg.name)}`);
    const named = getNamedType(field.type);
    const selection = isLeafType(named) ? '' : this.#selection(named, level + 1);
    return `${name}${args.length > 0 ? `(${args.join(', ')})` : ''} ${selection}`;
  }

  #value(type: GraphQLInputType, name: string): string {
    const nullable = getNullableType(type);
    if (isListType(nullable)) {
      const values = Array.from({ length: this.#number(1, 3) }, () =>
        this.#value(nullable.ofType, name),
      );
      return `[${[...new Set(values)].join(', ')}]`;
    }
    if (isInputObjectType(nullable)) {
      const fields = Object.values(nullable.getFields()).filter(
        (field) => isNonNullType(field.type) || this.#number(0, 4) === 0,
      );
      return `{ ${fields.map((one) => `${one.name}: ${this.#value(one.type, one.name)}`).join(', ')} }`;
    }
    if (isEnumType(nullable)) return this.#one(nullable.getValues()).name;
    switch (getNamedType(nullable).name) {
      case 'Int':
        return String(
          name === 'first' || name === 'last' ? this.#number(1, 100) : this.#year(name),
        );
      case 'Boolean':
        return this.#one(['true', 'false']);
      case 'EDTF':
        return `"${String(this.#number(1900, 2000))}-06-21"`;
      default:
        return JSON.stringify(this.#one(this.#texts[name] ?? this.#texts['slug'] ?? ['']));
    }
  }

  #year(name: string): number {
    if (name === 'from') return this.#number(1800, 1930);
    return name === 'to' ? this.#number(1931, 2020) : this.#number(1800, 2020);
  }
}
