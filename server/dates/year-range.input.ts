import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'A range of years, both ends included; an end left out is open.' })
export class YearRange {
  @Field(() => Int, {
    nullable: true,
    description: 'First year, -9999 to 9999; left out: no lower end.',
  })
  from?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Last year, -9999 to 9999; left out: no upper end.',
  })
  to?: number | null;
}
