import {
  Kind,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

/** Gives the value of every fragment, worked out once; circular fragments count as nothing here. */
function rememberFragments<T>(
  context: ValidationContext,
  empty: T,
  read: (set: SelectionSetNode) => T,
): (name: string) => T {
  const known = new Map<string, T>();
  return (name) => {
    const found = known.get(name);
    if (found !== undefined) return found;
    // A fragment that spreads itself meets this value; another rule refuses it.
    known.set(name, empty);
    const fragment = context.getFragment(name);
    const value = fragment ? read(fragment.selectionSet) : empty;
    known.set(name, value);
    return value;
  };
}

/** Sums up a weight over all selections of an operation, fragments wherever they are spread. */
export function sumSelections(
  context: ValidationContext,
  operation: OperationDefinitionNode,
  weigh: (selection: SelectionNode) => number,
): number {
  const sumOfFragment = rememberFragments(context, 0, sumOf);
  function sumOf({ selections }: SelectionSetNode): number {
    let sum = 0;
    for (const selection of selections) {
      sum += weigh(selection);
      if (selection.kind === Kind.FRAGMENT_SPREAD) sum += sumOfFragment(selection.name.value);
      else if (selection.selectionSet) sum += sumOf(selection.selectionSet);
    }
    return sum;
  }
  return sumOf(operation.selectionSet);
}

/** The names of the fields on the longest way into a selection; fields passed over have no depth. */
export function deepestPath(
  context: ValidationContext,
  set: SelectionSetNode,
  passOver: (field: FieldNode) => boolean,
): readonly string[] {
  const pathOfFragment = rememberFragments<readonly string[]>(context, [], pathOf);
  function pathOfSelection(selection: SelectionNode): readonly string[] {
    switch (selection.kind) {
      case Kind.FRAGMENT_SPREAD:
        return pathOfFragment(selection.name.value);
      case Kind.INLINE_FRAGMENT:
        return pathOf(selection.selectionSet);
      case Kind.FIELD: {
        if (passOver(selection)) return [];
        const below = selection.selectionSet ? pathOf(selection.selectionSet) : [];
        return [selection.name.value, ...below];
      }
    }
  }
  function pathOf({ selections }: SelectionSetNode): readonly string[] {
    let deepest: readonly string[] = [];
    for (const selection of selections) {
      const path = pathOfSelection(selection);
      if (path.length > deepest.length) deepest = path;
    }
    return deepest;
  }
  return pathOf(set);
}
