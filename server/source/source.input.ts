import { Field, InputType } from 'type-graphql';
import { SourceKind } from '../../db/vocabulary.ts';

@InputType({
  description:
    'Which sources are meant. Every condition narrows; one left out, null or empty leaves all.',
})
export class SourceWhere {
  @Field(() => [SourceKind], { nullable: true, description: 'Only sources of one of these kinds.' })
  kinds?: SourceKind[] | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Only sources whose label, title or citation contains all these words or beginnings of words; case and diacritics are ignored. At most 200 characters.',
  })
  text?: string | null;
}
