import { Field, Int, ObjectType } from 'type-graphql';
import { PolityKind } from '../../db/vocabulary.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'An actor in international relations: a state, a government without a state, an organisation, a movement, a dependent territory.',
})
export class Polity {
  @Field(() => String, {
    description:
      'Lower-case words joined by hyphens; never changes. The key of every argument that names a polity.',
  })
  slug!: string;

  @Field(() => String, { description: 'The full name in English.' })
  name!: string;

  @Field(() => String, { description: 'The name for labels and lists.' })
  shortName!: string;

  @Field(() => PolityKind, { description: 'What sort of actor it is.' })
  kind!: PolityKind;

  @Field(() => String, {
    nullable: true,
    description: 'The capital; null where it has none or none is known.',
  })
  capital!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'ISO 3166-1 alpha-3 code; for a polity that has ended, that of the nearest present state. Null where there is none.',
  })
  iso3!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'State number of the Correlates of War project; null where that list has none.',
  })
  cowCode!: number | null;

  @Field(() => String, { nullable: true, description: "The editors' remark, if there is one." })
  note!: string | null;
}
