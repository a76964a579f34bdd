import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isLeafType,
  isListType,
  isObjectType,
  Kind,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { FieldCall, Scope, SizeOf } from './field-size.ts';

/** What an operation costs, and where most of it comes from. */
export interface CostReport {
  /** Points, a whole number. */
  cost: number;
  /** The response keys down to the dearest list; empty where nothing costs. */
  dearest: readonly string[];
  /** Points of that list with all below it. */
  share: number;
}

/** A field below a selection, for one parent. */
interface Part {
  key: string;
  isList: boolean;
  /** How many objects it gives. */
  size: number;
  /** Points of the field and all below it. */
  cost: number;
  below: Unit;
}

/** What a selection costs for one object. */
interface Unit {
  cost: number;
  parts: readonly Part[];
}

const FREE: Unit = { cost: 0, parts: [] };

/** What is asked: a valid document, one of its operations, and the coerced variables. */
export interface AskedOperation {
  schema: GraphQLSchema;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Record<string, unknown>;
}

/**
 * The points of an operation before it is executed: one for every object the answer can hold, none
 * for scalars; lists multiply what is asked of their entries. Fields are gathered as the executor
 * gathers them, so that repeated fields count once and fragments wherever they are spread. Every
 * selection is worked out once, however often it is spread.
 */
export function estimateCost(asked: AskedOperation, sizeOf: SizeOf): CostReport {
  const query = asked.schema.getQueryType();
  if (!query) return { cost: 0, dearest: [], share: 0 };
  const root = new CostReader(asked, sizeOf).read(query, [asked.operation.selectionSet], {});
  return { cost: wholePoints(root.cost), ...findDearest(root) };
}

function wholePoints(cost: number): number {
  return Math.min(Number.MAX_SAFE_INTEGER, Math.ceil(cost - 1e-6));
}

function findDearest(root: Unit): { dearest: string[]; share: number } {
  const path: string[] = [];
  let found: { dearest: string[]; share: number } = { dearest: [], share: 0 };
  let objects = 1;
  for (let unit: Unit = root; unit.parts.length > 0;) {
    const part = unit.parts.reduce((a, b) => (b.cost > a.cost ? b : a));
    const share = objects * part.cost;
    // Below a cheaper field the rest is spent on the way, not there.
    if (part.cost === 0 || share * 2 < found.share) break;
    path.push(part.key);
    if (part.isList || found.dearest.length === 0) {
      found = { dearest: [...path], share: wholePoints(share) };
    }
    objects *= part.size;
    unit = part.below;
  }
  return found;
}

class CostReader {
  readonly #asked: AskedOperation;
  readonly #sizeOf: SizeOf;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  readonly #known = new Map<string, Unit>();
  readonly #numbers = new Map<SelectionSetNode, number>();

  constructor(asked: AskedOperation, sizeOf: SizeOf) {
    this.#asked = asked;
    this.#sizeOf = sizeOf;
    for (const definition of asked.document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        this.#fragments.set(definition.name.value, definition);
      }
    }
  }

  /** What the selections cost together for one object of the type. */
  read(type: GraphQLObjectType, sets: readonly SelectionSetNode[], scope: Scope): Unit {
    const key = `${type.name} ${sets.map((set) => this.#number(set)).join()} ${JSON.stringify(scope)}`;
    const known = this.#known.get(key);
    if (known) return known;
    const parts = [...this.#gather(type, sets)].flatMap(([name, nodes]) =>
      this.#readField(type, name, nodes, scope),
    );
    const unit = { cost: parts.reduce((sum, part) => sum + part.cost, 0), parts };
    this.#known.set(key, unit);
    return unit;
  }

  #number(set: SelectionSetNode): number {
    const number = this.#numbers.get(set) ?? this.#numbers.size;
    this.#numbers.set(set, number);
    return number;
  }

  #readField(
    type: GraphQLObjectType,
    key: string,
    nodes: readonly FieldNode[],
    scope: Scope,
  ): Part[] {
    const [node] = nodes;
    const field = node && this.#fieldOf(type, node.name.value);
    if (!field) return [];
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [];
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const {
      size,
      own = 1,
      work = 0,
      scope: told = {},
    } = this.#sizeOf({
      ...this.#callOf(type, field, node, scope),
      selects: (name) => this.#selects(named, sets, name),
    });
    const possible = isAbstractType(named)
      ? this.#asked.schema.getPossibleTypes(named)
      : [named].filter(isObjectType);
    const below = possible
      .map((one) => this.read(one, sets, told))
      .reduce((dearest, unit) => (unit.cost > dearest.cost ? unit : dearest), FREE);
    const cost = work + size * (own + below.cost);
    return [{ key, isList: isListType(getNullableType(field.type)), size, cost, below }];
  }

  #fieldOf(type: GraphQLObjectType, name: string): GraphQLField<unknown, unknown> | undefined {
    if (type === this.#asked.schema.getQueryType()) {
      if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
      if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
    }
    return type.getFields()[name];
  }

  #callOf(
    type: GraphQLObjectType,
    field: GraphQLField<unknown, unknown>,
    node: FieldNode,
    scope: Scope,
  ): Omit<FieldCall, 'selects'> {
    try {
      return {
        type,
        field,
        args: getArgumentValues(field, node, this.#asked.variables),
        scope,
      };
    } catch {
      // The executor refuses the same arguments; until then they are taken as left out.
      return { type, field, args: {}, scope };
    }
  }

  #selects(type: GraphQLNamedType, sets: readonly SelectionSetNode[], name: string): boolean {
    if (!isObjectType(type)) return false;
    return [...this.#gather(type, sets).values()].some(([node]) => node?.name.value === name);
  }

  /** The fields of a type by response key, in the way of the executor. */
  #gather(
    type: GraphQLObjectType,
    sets: readonly SelectionSetNode[],
    into = new Map<string, FieldNode[]>(),
    spread = new Set<string>(),
  ): Map<string, FieldNode[]> {
    for (const { selections } of sets) {
      for (const selection of selections) {
        if (!this.#isIncluded(selection)) continue;
        if (selection.kind === Kind.FIELD) {
          const key = selection.alias?.value ?? selection.name.value;
          const nodes = into.get(key);
          if (nodes) nodes.push(selection);
          else into.set(key, [selection]);
          continue;
        }
        const fragment = this.#open(selection, spread);
        if (fragment && this.#applies(type, fragment.typeCondition?.name.value)) {
          this.#gather(type, [fragment.selectionSet], into, spread);
        }
      }
    }
    return into;
  }

  #open(selection: Exclude<SelectionNode, FieldNode>, spread: Set<string>) {
    if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
    const name = selection.name.value;
    if (spread.has(name)) return undefined;
    spread.add(name);
    return this.#fragments.get(name);
  }

  #applies(type: GraphQLObjectType, condition: string | undefined): boolean {
    if (condition === undefined || condition === type.name) return true;
    const { schema } = this.#asked;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type);
  }

  #isIncluded(selection: SelectionNode): boolean {
    if (!selection.directives?.length) return true;
    const { variables } = this.#asked;
    try {
      const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
      const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
      return skip?.['if'] !== true && include?.['if'] !== false;
    } catch {
      return true;
    }
  }
}
