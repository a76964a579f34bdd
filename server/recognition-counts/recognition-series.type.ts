import { Field, Float, Int, ObjectType } from 'type-graphql';
import { ActKind, Standing } from '../../db/vocabulary.ts';
import { Polity } from '../polity/polity.type.ts';
import { Region } from '../region/region.type.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A stretch of calendar years, both ends included.',
})
export class Years {
  @Field(() => Int, { description: 'First year.' })
  from!: number;

  @Field(() => Int, { description: 'Last year.' })
  to!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One bar of a chart: the number for one year and group. What is not grouped by is null. `certain ≤ count ≤ possible`, always.',
})
export class CountBucket {
  @Field(() => Int, {
    nullable: true,
    description: 'The calendar year; null unless grouped by `YEAR`.',
  })
  year!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "Years since the first year of the subject's line, which is 0; null unless grouped by `YEAR` with `align: FOUNDING`.",
  })
  offset!: number | null;

  @Field(() => Region, {
    nullable: true,
    description:
      "The partner's region; null unless grouped by `REGION`, and for partners without a region.",
  })
  region!: object | null;

  @Field(() => ActKind, {
    nullable: true,
    description:
      'The kind of the acts counted, as the chosen sources give it; null unless grouped by `KIND`.',
  })
  kind!: ActKind | null;

  @Field(() => Polity, {
    nullable: true,
    description: "The partner, as it was on the act's day; null unless grouped by `PARTNER`.",
  })
  partner!: object | null;

  @Field(() => Standing, {
    nullable: true,
    description: 'The standing conferred; null unless grouped by `STANDING`.',
  })
  standing!: Standing | null;

  @Field(() => Int, {
    description:
      'The number under the date rule asked for: for flows what happened in the year, for stocks what holds on 31 December. Equal to the number of its `acts`.',
  })
  count!: number;

  @Field(() => Int, {
    description: 'The part of it that is certain: the whole range of the date lies in the year.',
  })
  certain!: number;

  @Field(() => Int, {
    description:
      'What the number would be if every uncertain date that touches the year lay in it.',
  })
  possible!: number;

  @Field(() => Int, {
    description:
      "Flows: running total of `count` in this group since the line's first year. Stocks: equal to `count`.",
  })
  cumulative!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      "How many states are alive on 31 December of the year, without the subject's own line and without republics inside a union; null unless grouped by `YEAR`.",
  })
  alive!: number | null;

  @Field(() => Float, {
    nullable: true,
    description:
      '`count` divided by `alive`; null unless grouped by `YEAR`, and where nobody was alive.',
  })
  share!: number | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The counts for one subject, with the rule by which they were made.',
})
export class RecognitionSeries {
  @Field(() => Polity, { description: 'The polity asked for.' })
  subject!: object;

  @Field(() => String, {
    description:
      'What the counted line is called: `Soviet Russia & USSR`, or the subject alone without `mergePredecessors`.',
  })
  label!: string;

  @Field(() => String, {
    description: 'The label as it stands inside a sentence: `Soviet Russia & the USSR`.',
  })
  labelInSentence!: string;

  @Field(() => Int, {
    description: "First year of the subject's line, year 0 with `align: FOUNDING`.",
  })
  founded!: number;

  @Field(() => Int, {
    description:
      'Flows: the sum of `count` over the years shown. Stocks: the count of the last year shown.',
  })
  total!: number;

  @Field(() => Int, {
    description: 'The part of the total that is certain, whatever the uncertain dates.',
  })
  certain!: number;

  @Field(() => Int, { description: 'The most the total can be, given the uncertain dates.' })
  possible!: number;

  @Field(() => String, {
    description: 'What was counted, in one English sentence; to be printed with the numbers.',
  })
  rule!: string;

  @Field(() => Years, { description: 'The calendar years shown.' })
  years!: Years;

  @Field(() => [CountBucket], {
    description:
      'By year, then by group (region, kind, standing, partner). Years without an act are buckets of zero for every group that occurs; grouped by `PARTNER`, only buckets that are not empty.',
  })
  buckets!: CountBucket[];

  @Field(() => Int, {
    description:
      'How many acts without a source would have opened or counted, over the whole history; they are left out of every number here. 0 when `where.confidence` asks for them or sources are chosen.',
  })
  unverified!: number;
}
