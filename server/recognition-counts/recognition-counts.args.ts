import { ArgsType, Field } from 'type-graphql';
import {
  Alignment,
  CountDimension,
  CountMeasure,
  DateRule,
  Direction,
  Standing,
} from '../../db/vocabulary.ts';
import { ActWhere } from '../act/act-where.input.ts';
import { YearRange } from '../dates/year-range.input.ts';

@ArgsType()
export class RecognitionCountsArgs {
  @Field(() => [String], {
    description:
      'Slugs of the polities to count for, 1 to 8; each gives one series. `ussr@cq-1924,hansard-1937` gives one series its own source set, instead of `where.sources`.',
  })
  subjects!: string[];

  @Field(() => ActWhere, {
    nullable: true,
    description:
      'Which acts count; left out: all but unverified ones. `where.years` narrows what is counted, `years` only what is shown. `where.subjects` is refused.',
  })
  where?: ActWhere | null;

  @Field(() => YearRange, {
    nullable: true,
    description:
      "The years shown, at most 1,000; an end left out: the line's first year, the last year the data covers. Calendar years, whatever the alignment.",
  })
  years?: YearRange | null;

  @Field(() => CountMeasure, {
    defaultValue: 'FIRST',
    description: 'What is counted; defaults to `FIRST`.',
  })
  measure!: CountMeasure;

  @Field(() => Standing, {
    defaultValue: 'DE_JURE',
    description:
      'The least standing that counts: `DE_JURE` (the default) counts de jure only, `DE_FACTO` counts both. `NONE` is refused. `where.kinds` replaces it; `IN_RELATIONS` takes none.',
  })
  standing!: Standing;

  @Field(() => [CountDimension], {
    defaultValue: ['YEAR'],
    description:
      'What the buckets are grouped by, in any combination; defaults to `[YEAR]`. An empty list gives one bucket.',
  })
  groupBy!: CountDimension[];

  @Field(() => String, {
    defaultValue: 'historical',
    description: 'Slug of the region scheme for grouping by `REGION`; defaults to `historical`.',
  })
  scheme!: string;

  @Field(() => Direction, {
    defaultValue: 'RECEIVED',
    description:
      'Whether recognition of the subject or by the subject counts; defaults to `RECEIVED`.',
  })
  direction!: Direction;

  @Field(() => DateRule, {
    defaultValue: 'EARLIEST',
    description: 'Which end of an uncertain date decides; defaults to `EARLIEST`.',
  })
  dateRule!: DateRule;

  @Field(() => Alignment, {
    defaultValue: 'CALENDAR',
    description:
      "Where the years begin: in the calendar, or with each line's first year; defaults to `CALENDAR`.",
  })
  align!: Alignment;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether the polities a subject continues are counted with it (RSFSR with USSR), so that nobody counts twice; defaults to true. Partners always follow their line.',
  })
  mergePredecessors!: boolean;
}
