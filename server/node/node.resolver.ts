import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../context.ts';
import { checkListLength } from '../input-bounds.ts';
import { readGlobalId } from './global-id.ts';
import { Node } from './node.type.ts';

async function findNode({ reference, loaders }: Context, id: string): Promise<object | null> {
  const key = readGlobalId(id);
  switch (key?.type) {
    case 'Polity':
      return reference.polities.bySlug.get(key.slug) ?? null;
    case 'Treaty':
      return reference.treaties.bySlug.get(key.slug) ?? null;
    case 'Source':
      return reference.sources.bySlug.get(key.slug) ?? null;
    case 'Act':
      return loaders.actBySlug.load(key.slug);
    case undefined:
      return null;
  }
}

@Resolver(() => Node)
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description: 'The object with this global id; null when there is none.',
  })
  node(
    @Arg('id', () => ID, { description: 'A global id that a field `id` gave.' }) id: string,
    @Ctx() context: Context,
  ): Promise<object | null> {
    return findNode(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description:
      'The objects with these global ids, in the order asked; null in the place of each unknown one.',
  })
  nodes(
    @Arg('ids', () => [ID], { description: 'Global ids that fields `id` gave, at most 500.' })
    ids: string[],
    @Ctx() context: Context,
  ): Promise<(object | null)[]> {
    checkListLength('ids', ids);
    return Promise.all(ids.map((id) => findNode(context, id)));
  }
}
