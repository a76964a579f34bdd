import { Field, InputType } from 'type-graphql';
import { TreatyKind } from '../../db/vocabulary.ts';
import { YearRange } from '../dates/year-range.input.ts';

@InputType({
  description:
    'Which treaties are meant. Every condition narrows; one left out, null or empty leaves all.',
})
export class TreatyWhere {
  @Field(() => [TreatyKind], {
    nullable: true,
    description: 'Only treaties of one of these kinds.',
  })
  kinds?: TreatyKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Only treaties to which one of these polities (slugs), or another of its CONTINUATION line, is a party. At most 500.',
  })
  parties?: string[] | null;

  @Field(() => YearRange, {
    nullable: true,
    description:
      'Only treaties signed in these years, by earliest possible day; those without a date are left out then.',
  })
  years?: YearRange | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only treaties whose title, place or summary contains all these words or beginnings of words; case and diacritics are ignored. At most 200 characters.',
  })
  text?: string | null;
}
