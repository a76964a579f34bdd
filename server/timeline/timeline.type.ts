import { Field, Int, ObjectType } from 'type-graphql';
import { Polity } from '../polity/polity.type.ts';
import { Years } from '../recognition-counts/recognition-series.type.ts';
import { Region } from '../region/region.type.ts';
import type { StandingSpan } from '../relation/read-span.ts';
import { RelationSpan } from '../relation/relation.type.ts';
import { Source } from '../source/source.type.ts';

@ObjectType({
  simpleResolvers: true,
  description: "One partner's standing and relations with the subject over time.",
})
export class PartnerHistory {
  @Field(() => Polity, {
    description: 'The partner, as it was when it first granted a standing or had relations.',
  })
  partner!: object;

  @Field(() => String, {
    description:
      'The name for titles: the members of its line that acted, such as “Weimar Germany & Nazi Germany”.',
  })
  label!: string;

  @Field(() => Region, {
    nullable: true,
    description: 'Its region in the scheme asked for; null where the scheme has none for it.',
  })
  region!: object | null;

  @Field(() => [RelationSpan], {
    description:
      'What the partner grants the subject, oldest first. A rupture of relations does not end it.',
  })
  standing!: StandingSpan[];

  @Field(() => [RelationSpan], {
    description:
      'When relations were active, oldest first, as the measure `IN_RELATIONS` counts them; between two spans they were severed. `PARTNER_ENDED` marks the end of the partner.',
  })
  relations!: object[];

  @Field(() => Int, {
    nullable: true,
    description:
      'Days from its first recognition de facto to the first de jure that followed, each date at its earliest day; null where there was no such step.',
  })
  waitDays!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The partners of one subject over time: one row each.',
})
export class Timeline {
  @Field(() => Polity, { description: 'The polity asked for.' })
  subject!: object;

  @Field(() => String, {
    description: 'What the line is called inside a sentence, such as “Soviet Russia & the USSR”.',
  })
  label!: string;

  @Field(() => String, {
    description: 'The same inside a sentence, such as “Soviet Russia & the USSR”.',
  })
  labelInSentence!: string;

  @Field(() => Years, {
    description:
      "The years that can be told: from the line's first year to its end, or to the last year the data covers.",
  })
  years!: Years;

  @Field(() => String, {
    description: 'What the spans are, in one English sentence; to be printed with them.',
  })
  rule!: string;

  /** Given to clients by the resolver, which chooses among them. */
  partners!: PartnerHistory[];

  @Field(() => [Source], {
    description:
      'The sources that support the acts at the ends of the spans, primary ones first; with `where.sources`, only those chosen.',
  })
  sources!: object[];
}
