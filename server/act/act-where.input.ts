import { Field, InputType } from 'type-graphql';
import { ActKind, Confidence, TreatyKind } from '../../db/vocabulary.ts';
import { YearRange } from '../dates/year-range.input.ts';
import { RegionFilter } from '../region/region-filter.input.ts';

@InputType({
  description:
    'Which acts are meant. Every condition narrows; one left out, null or empty leaves all, except `confidence`. Lists hold at most 500 entries.',
})
export class ActWhere {
  @Field(() => [ActKind], {
    nullable: true,
    description: 'Only acts of one of these kinds. In counts this replaces the standing.',
  })
  kinds?: ActKind[] | null;

  @Field(() => [TreatyKind], {
    nullable: true,
    description: 'Only acts that rest on a treaty of one of these kinds.',
  })
  treatyKinds?: TreatyKind[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Only acts to which one of these polities (slugs) is itself a party. Refused where the field has a subject of its own.',
  })
  subjects?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Only acts whose other party is one of these polities (slugs) or of its CONTINUATION line; without subjects, either party.',
  })
  partners?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'No acts in which one of these polities (slugs), or another of its CONTINUATION line, is a party.',
  })
  withoutPartners?: string[] | null;

  @Field(() => RegionFilter, {
    nullable: true,
    description:
      'Only acts whose other party lies in one of these regions; without subjects, either party.',
  })
  regions?: RegionFilter | null;

  @Field(() => YearRange, {
    nullable: true,
    description:
      'Only acts of these years, by earliest possible day; in counts, by the date rule. It narrows what is counted, not what is shown.',
  })
  years?: YearRange | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Only acts that one of these sources (slugs) supports. In counts they then stand under the date and kind that source gives; where it gives none, under those of the reading.',
  })
  sources?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Only acts of these data sets (slugs), or about which they hold a claim.',
  })
  datasets?: string[] | null;

  @Field(() => [Confidence], {
    nullable: true,
    description: 'Only acts of this confidence; left out: all but `UNVERIFIED`.',
  })
  confidence?: Confidence[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only acts whose title, summary or place contains all these words, the last one perhaps only begun; case and diacritics are ignored. At most 200 characters.',
  })
  text?: string | null;
}
