import { Kind, type FieldNode, type ValidationContext, type ValidationRule } from 'graphql';
import { limitExceeded, writeNumber } from './limit-error.ts';
import { deepestPath } from './walk-selections.ts';

/** Enough for the introspection queries of stock clients, whose wrapped types go 15 levels down. */
const MOST_LEVELS = 16;

/** The lists of the introspection types. */
const LISTS: ReadonlySet<string> = new Set([
  'types',
  'fields',
  'args',
  'inputFields',
  'interfaces',
  'possibleTypes',
  'enumValues',
]);

/** The lists on the longest way of nested lists, wrapped types and all else passed through. */
function repeatedList(context: ValidationContext, field: FieldNode): string | undefined {
  const seen = new Set<string>();
  const stack: { node: FieldNode; lists: readonly string[] }[] = [{ node: field, lists: [] }];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { node, lists } = at;
    const name = node.name.value;
    if (lists.includes(name)) return name;
    const below = LISTS.has(name) ? [...lists, name] : lists;
    // The same selection within the same lists holds nothing new.
    const key = `${String(node.loc?.start)} ${below.join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const inner of fieldsOf(context, node)) stack.push({ node: inner, lists: below });
  }
  return undefined;
}

function fieldsOf(context: ValidationContext, { selectionSet }: FieldNode): FieldNode[] {
  const fields: FieldNode[] = [];
  const spread = new Set<string>();
  const sets = selectionSet ? [selectionSet] : [];
  for (let set = sets.pop(); set; set = sets.pop()) {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) fields.push(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) sets.push(selection.selectionSet);
      else if (!spread.has(selection.name.value)) {
        spread.add(selection.name.value);
        const fragment = context.getFragment(selection.name.value);
        if (fragment) sets.push(fragment.selectionSet);
      }
    }
  }
  return fields;
}

/**
 * Keeps introspection to what clients need: no list inside itself, so that an answer cannot outgrow
 * the schema, and at most 16 levels.
 */
export const limitIntrospection: ValidationRule = (context) => ({
  Field(field) {
    const name = field.name.value;
    if ((name !== '__schema' && name !== '__type') || !field.selectionSet) return;
    const levels = deepestPath(context, field.selectionSet, () => false).length + 1;
    const repeated = repeatedList(context, field);
    if (levels <= MOST_LEVELS && repeated === undefined) return;
    const what =
      repeated === undefined
        ? `goes ${writeNumber(levels)} levels deep, more than the ${String(MOST_LEVELS)} allowed`
        : `asks for ${repeated} within ${repeated}`;
    context.reportError(
      limitExceeded(
        'DEPTH_LIMIT_EXCEEDED',
        `${name}: the introspection ${what}. The standard introspection query gives the whole schema at once.`,
        field,
      ),
    );
  },
});
