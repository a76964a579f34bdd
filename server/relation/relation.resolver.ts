import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { loadRelation } from '../../db/queries/relation.ts';
import type { Context } from '../context.ts';
import { badUserInput } from '../errors.ts';
import { quoteValue } from '../known-slugs.ts';
import { requirePolity } from '../polity/require-polity.ts';
import { Relation } from './relation.type.ts';
import { activeSpan, standingSpan } from './read-span.ts';

@Resolver(() => Relation)
export class RelationResolver {
  @Query(() => Relation, {
    nullable: true,
    description: 'Two polities over time; null when the data holds no act between them.',
  })
  relation(
    @Arg('subject', () => String, { description: 'Slug of the one polity.' }) subject: string,
    @Arg('partner', () => String, { description: 'Slug of the other polity.' }) partner: string,
    @Ctx() { db, reference, loaders }: Context,
  ): object | null {
    const one = requirePolity(reference, 'subject', subject);
    const other = requirePolity(reference, 'partner', partner);
    if (one.lineId === other.lineId) {
      throw badUserInput(
        `partner: ${quoteValue(partner)} belongs to the same line as the subject. Name another polity.`,
      );
    }
    const record = loadRelation(db, reference, one, other);
    if (record.acts.length === 0) return null;
    const received = record.received.map((span) => standingSpan(loaders, span));
    return {
      subject: record.subject,
      partner: record.partner,
      standing: received,
      received,
      granted: record.granted.map((span) => standingSpan(loaders, span)),
      relations: record.relations.map((span) => activeSpan(loaders, span)),
      acts: record.acts,
    };
  }
}
