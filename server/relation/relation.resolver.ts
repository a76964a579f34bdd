import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import { loadRelation, type RelationSpan as SpanRecord } from '../../db/queries/relation.ts';
import type { Context } from '../context.ts';
import { readDate } from '../dates/read-date.ts';
import { badUserInput } from '../errors.ts';
import { quoteValue } from '../known-slugs.ts';
import { requirePolity } from '../polity/require-polity.ts';
import { Relation } from './relation.type.ts';

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
    const act = (id: number | null) => (id === null ? null : () => loaders.actById.load(id));
    const span = ({ from, to, openingId, closingId, closedBy }: SpanRecord) => ({
      from: readDate(from.edtf),
      to: to && readDate(to.edtf),
      opening: act(openingId),
      closing: act(closingId),
      closedBy,
    });
    const standing = (spans: readonly SpanRecord[]) =>
      spans.map((record) => ({ ...span(record), standing: record.standing, active: null }));
    const received = standing(record.received);
    return {
      subject: record.subject,
      partner: record.partner,
      standing: received,
      received,
      granted: standing(record.granted),
      relations: record.relations.map((record) => ({
        ...span(record),
        standing: null,
        active: true,
      })),
      acts: record.acts,
    };
  }
}
