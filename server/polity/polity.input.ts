import { Field, InputType, Int } from 'type-graphql';
import { PolityKind } from '../../db/vocabulary.ts';
import { RegionFilter } from '../region/region-filter.input.ts';

@InputType({
  description:
    'Which polities are meant. Every condition narrows; one left out, null or empty leaves all.',
})
export class PolityWhere {
  @Field(() => [PolityKind], {
    nullable: true,
    description: 'Only polities of one of these kinds.',
  })
  kinds?: PolityKind[] | null;

  @Field(() => RegionFilter, {
    nullable: true,
    description: 'Only polities in one of these regions.',
  })
  region?: RegionFilter | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Only polities that existed at some time in this year; uncertain dates count in their favour. -9999 to 9999.',
  })
  aliveIn?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only polities of which one name, of any period and language, or the capital contains all these words or beginnings of words; case and diacritics are ignored. At most 200 characters.',
  })
  text?: string | null;
}
