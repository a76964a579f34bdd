import { Field, ObjectType } from 'type-graphql';
import { ActKind, Confidence, Standing } from '../../db/vocabulary.ts';
import { Node } from '../node/node.type.ts';

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    'One diplomatic act between two polities, as the editors read the claims about it. A treaty of four parties with one partner is one treaty and one act per pair. An act stands once, however many data sets know it.',
})
export class Act {
  @Field(() => String, { description: 'Its key; never changes.' })
  slug!: string;

  @Field(() => String, { description: 'What happened, in a few words.' })
  title!: string;

  @Field(() => String, { description: 'What happened, in one or more sentences.' })
  summary!: string;

  @Field(() => ActKind, {
    description: "What the act does: the editors' reading; claims may name another kind.",
  })
  kind!: ActKind;

  @Field(() => Boolean, {
    description:
      'Whether both parties do it to each other; then actor and target are in no particular order.',
  })
  mutual!: boolean;

  @Field(() => Standing, {
    description:
      'The standing the act gives its target; for a mutual act, the highest it gives to either party. `NONE` for acts that give none, and for status reports.',
  })
  confers!: Standing;

  @Field(() => Confidence, { description: 'How well the sources seen support it.' })
  confidence!: Confidence;

  @Field(() => Boolean, {
    description:
      'Whether it only reports a state of affairs, such as who had not recognised in 1937. Status reports are listed and found, but open, close and count nothing.',
  })
  statusReport!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Why date and kind were read so, where claims conflict.',
  })
  reason!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was done, if known.' })
  place!: string | null;
}
