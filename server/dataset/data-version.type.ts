import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'How many rows a table of the database holds.' })
export class TableCount {
  @Field(() => String, { description: 'Name of the table.' })
  table!: string;

  @Field(() => Int, { description: 'Number of its rows.' })
  rows!: number;
}

@ObjectType({
  simpleResolvers: true,
  description:
    'Which data this service answers from. Two answers under one hash come from the same data.',
})
export class DataVersion {
  @Field(() => String, { description: 'SHA-256 of all data files, in hexadecimal.' })
  hash!: string;

  @Field(() => String, { description: 'The day the data was released, ISO 8601.' })
  released!: string;

  @Field(() => [TableCount], { description: 'How many rows each table holds, by name.' })
  counts!: TableCount[];
}
