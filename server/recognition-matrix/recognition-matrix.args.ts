import { ArgsType, Field } from 'type-graphql';
import { DateRule, Standing } from '../../db/vocabulary.ts';
import { ActWhere } from '../act/act-where.input.ts';

@ArgsType()
export class RecognitionMatrixArgs {
  @Field(() => [String], {
    nullable: true,
    description:
      'Slugs of the polities that are recognised, 1 to 40, each a column; left out: one of each line for which a data set holds the recognitions it received.',
  })
  recognised?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'Slugs of the polities that recognise, at most 500, each line a row even when empty; left out: all that recognised one of the columns.',
  })
  recognisers?: string[] | null;

  @Field(() => ActWhere, {
    nullable: true,
    description:
      'Which acts count; left out: all but unverified ones. `where.subjects` is refused, `where.partners` too where `recognisers` are named.',
  })
  where?: ActWhere | null;

  @Field(() => Standing, {
    defaultValue: 'DE_JURE',
    description:
      'The least standing that counts: `DE_JURE` (the default), or `DE_FACTO` for both. `NONE` is refused; `where.kinds` replaces it.',
  })
  standing!: Standing;

  @Field(() => String, {
    defaultValue: 'historical',
    description: 'Slug of the region scheme; defaults to `historical`.',
  })
  scheme!: string;

  @Field(() => DateRule, {
    defaultValue: 'EARLIEST',
    description: 'Which end of an uncertain date decides; defaults to `EARLIEST`.',
  })
  dateRule!: DateRule;

  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether the polities that the recognised continue are counted with them; defaults to true. Recognisers always follow their line.',
  })
  mergePredecessors!: boolean;
}
