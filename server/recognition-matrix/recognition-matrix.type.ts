import { Field, Int, ObjectType } from 'type-graphql';
import { Act } from '../act/act.type.ts';
import { HistoricalDate } from '../dates/historical-date.type.ts';
import { Polity } from '../polity/polity.type.ts';
import { Region } from '../region/region.type.ts';
import { Source } from '../source/source.type.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'A polity, with the line it is counted with, at the head of a row or a column.',
})
class MatrixParty {
  @Field(() => Polity, {
    description: 'The polity; of a recogniser, as it was at its first recognition.',
  })
  polity!: object;

  @Field(() => String, {
    description:
      'The name for titles: the members of its line that are meant, such as “Soviet Russia & USSR”.',
  })
  label!: string;

  @Field(() => Region, {
    nullable: true,
    description: 'Its region in the scheme asked for; null where the scheme has none for it.',
  })
  region!: object | null;

  @Field(() => Int, { description: 'How many recognitions its row or column holds.' })
  count!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'One recognition: the first act by which the recogniser granted the standing. Without a cell, no such act is on record.',
})
class MatrixCell {
  @Field(() => Int, { description: 'Place of the recogniser in `recognisers`, from 0.' })
  row!: number;

  @Field(() => Int, { description: 'Place of the recognised in `recognised`, from 0.' })
  column!: number;

  @Field(() => Int, { description: 'The year of the first recognition, under the date rule.' })
  year!: number;

  @Field(() => Boolean, {
    description: 'Whether the first recognition certainly lies in that year.',
  })
  certain!: boolean;

  @Field(() => HistoricalDate, {
    description: 'The date of the act, as the chosen sources give it.',
  })
  date!: HistoricalDate;

  @Field(() => Act, { description: 'The act.' })
  act!: object;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Who recognised whom: recognisers in rows, recognised in columns.',
})
export class RecognitionMatrix {
  @Field(() => [MatrixParty], { description: 'The columns, in the order asked for.' })
  recognised!: object[];

  @Field(() => [MatrixParty], {
    description:
      'The rows, in the order asked for; left out: by the number of their recognitions, then by their first.',
  })
  recognisers!: object[];

  @Field(() => [MatrixCell], { description: 'The cells that are not empty, row by row.' })
  cells!: object[];

  @Field(() => String, {
    description: 'What a cell is, in one English sentence; to be printed with the matrix.',
  })
  rule!: string;

  @Field(() => [Source], {
    description:
      'The sources that support these acts, primary ones first; with `where.sources`, only those chosen.',
  })
  sources!: object[];
}
