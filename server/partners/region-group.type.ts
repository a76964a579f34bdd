import { Field, Int, ObjectType } from 'type-graphql';
import { Act } from '../act/act.type.ts';
import { Dataset } from '../dataset/dataset.type.ts';
import { HistoricalDate } from '../dates/historical-date.type.ts';
import { Polity } from '../polity/polity.type.ts';
import { Region } from '../region/region.type.ts';

@ObjectType({ simpleResolvers: true, description: 'One partner of the subject.' })
class RegionPartner {
  @Field(() => Polity, { description: "The partner, as it was on the act's day." })
  polity!: object;

  @Field(() => HistoricalDate, {
    description: 'The date of that act, as the chosen sources give it.',
  })
  since!: HistoricalDate;

  @Field(() => Act, {
    description:
      'With `asOf`: the act by which the recognition stands on that day. Without: the first act that gave the standing.',
  })
  act!: object;

  @Field(() => Boolean, {
    description:
      'Whether the recognition holds at the end of the day asked for; without `asOf`, on the last day that can be told: the eve of the subject’s end, or the end of the coverage.',
  })
  inForce!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'The partners of the subject in one region. Regions without a partner are left out.',
})
export class RegionGroup {
  @Field(() => Region, { description: 'The region.' })
  region!: object;

  @Field(() => Int, { description: 'How many partners: the length of `partners`.' })
  count!: number;

  @Field(() => [RegionPartner], { description: 'The partners, in the order of their acts.' })
  partners!: object[];

  @Field(() => String, {
    description:
      'Who is listed, in one English sentence, the same for all regions; to be printed with the numbers.',
  })
  rule!: string;

  @Field(() => [Dataset], {
    description: 'The data sets that hold the acts listed here, by slug; to be cited with them.',
  })
  datasets!: object[];
}
