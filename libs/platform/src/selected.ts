import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from 'graphql';

const known = new WeakMap<FieldNode, Map<string, ReadonlySet<string>>>();

/**
 * The names of the fields asked for in what a resolver answers, or in its field `below` (the rows of a page: 'items');
 * also those that @skip or @include may leave out.
 */
export function selected(info: GraphQLResolveInfo, below?: string): ReadonlySet<string> {
  const [only, ...more] = info.fieldNodes;
  const before = only && more.length === 0 ? known.get(only)?.get(below ?? '') : undefined;
  if (before) return before;
  let nodes: readonly FieldNode[] = info.fieldNodes.flatMap((node) => fieldsOf(node.selectionSet, info));
  if (below) {
    nodes = nodes
      .filter(({ name }) => name.value === below)
      .flatMap((node) => fieldsOf(node.selectionSet, info));
  }
  const names = new Set(nodes.map(({ name }) => name.value));
  if (only && more.length === 0) known.set(only, new Map([...(known.get(only) ?? []), [below ?? '', names]]));
  return names;
}

function fieldsOf(selections: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (selections?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, info);
    return fieldsOf(info.fragments[selection.name.value]?.selectionSet, info);
  });
}
