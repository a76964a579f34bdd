import { Field, ObjectType } from 'type-graphql';
import { Standing } from '../../db/vocabulary.ts';
import { Act } from '../act/act.type.ts';
import { HistoricalDate } from '../dates/historical-date.type.ts';
import { Polity } from '../polity/polity.type.ts';
import { SpanEnd } from './span-end.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A stretch of time in which one standing holds, or in which relations are active.',
})
export class RelationSpan {
  @Field(() => Standing, {
    nullable: true,
    description: 'The standing that holds; null for a span of relations.',
  })
  standing!: Standing | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True for a span of active relations, which are severed between two spans; null for a span of standing.',
  })
  active!: boolean | null;

  @Field(() => HistoricalDate, { description: 'When it began.' })
  from!: HistoricalDate;

  @Field(() => HistoricalDate, {
    nullable: true,
    description: 'When it ended; null while it lasts.',
  })
  to!: HistoricalDate | null;

  @Field(() => Act, { nullable: true, description: 'The act that opened it.' })
  opening!: object | null;

  @Field(() => Act, {
    nullable: true,
    description:
      'The act that closed it; null while it lasts, and where one of the two polities ended.',
  })
  closing!: object | null;

  @Field(() => SpanEnd, { nullable: true, description: 'Why it ended; null while it lasts.' })
  closedBy!: SpanEnd | null;
}

@ObjectType({
  simpleResolvers: true,
  description:
    "Two polities over time, by the editors' reading: who granted the other which standing, and when relations were active. Predecessors of the subject and the whole line of the partner are included; unverified acts are left out.",
})
export class Relation {
  @Field(() => Polity, { description: 'The one polity.' })
  subject!: object;

  @Field(() => Polity, { description: 'The other polity.' })
  partner!: object;

  @Field(() => [RelationSpan], {
    description: 'What the partner grants the subject, oldest first; the same as `received`.',
  })
  standing!: object[];

  @Field(() => [RelationSpan], {
    description: 'What the partner grants the subject, oldest first.',
  })
  received!: object[];

  @Field(() => [RelationSpan], {
    description: 'What the subject grants the partner, oldest first.',
  })
  granted!: object[];

  @Field(() => [RelationSpan], { description: 'When relations were active, oldest first.' })
  relations!: object[];

  @Field(() => [Act], {
    description: 'All acts between the two, chronological, unverified ones left out.',
  })
  acts!: object[];
}
