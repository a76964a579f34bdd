import { Field, Int, ObjectType } from 'type-graphql';
import { DatePrecision } from '../../db/vocabulary.ts';
import { EdtfScalar } from './edtf.scalar.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A date as the evidence gives it: to the day, the month, the year, or as a range. Gregorian throughout; where a source prints a Julian date, the note of its claim says so.',
})
export class HistoricalDate {
  @Field(() => EdtfScalar, {
    description: 'The date as stored, in EDTF; everything else here is derived from it.',
  })
  edtf!: string;

  @Field(() => String, {
    description: 'The date in British English: `1 February 1924`, `1917–1920`, `about 1921`.',
  })
  label!: string;

  @Field(() => String, {
    description:
      'The earliest possible day, ISO 8601 (`1924-02-01`), inclusive; approximate and uncertain dates are widened first.',
  })
  earliest!: string;

  @Field(() => String, {
    description:
      'The latest possible day, ISO 8601, inclusive; equal to `earliest` for a date known to the day.',
  })
  latest!: string;

  @Field(() => Int, {
    description: 'The year of the earliest possible day; astronomical, so 0 is 1 BCE.',
  })
  year!: number;

  @Field(() => DatePrecision, { description: 'How finely the date is known.' })
  precision!: DatePrecision;
}
