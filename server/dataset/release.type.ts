import { Field, Int, ObjectType } from 'type-graphql';
import { ActChangeKind } from '../enums.ts';

@ObjectType({
  simpleResolvers: true,
  description:
    'A released state of the data. Links carry its version, so that they can tell later what has changed.',
})
export class Release {
  @Field(() => String, {
    description: 'The first twelve letters of the data version, as links and files print it.',
  })
  version!: string;

  @Field(() => String, { description: 'The day it was released, ISO 8601.' })
  released!: string;

  @Field(() => Boolean, { description: 'Whether it is the one this service answers from.' })
  present!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: 'An act that differs between an earlier release and the present data.',
})
export class ActChange {
  @Field(() => String, { description: 'Its key; an act under another key is another act.' })
  slug!: string;

  @Field(() => String, { description: 'Its title, in the newer of the two.' })
  title!: string;

  @Field(() => ActChangeKind, { description: 'What became of it.' })
  change!: ActChangeKind;

  @Field(() => String, {
    nullable: true,
    description: 'How the editors read it then; null for an act that was added.',
  })
  before!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'How they read it now; null for an act that was removed. Where it is as before, the claims behind it have changed.',
  })
  after!: string | null;
}

@ObjectType({
  simpleResolvers: true,
  description: 'What has changed since an earlier release: acts, and the claims behind them.',
})
export class DataChanges {
  @Field(() => Release, { description: 'The earlier release.' })
  since!: Release;

  @Field(() => Int, { description: 'Acts that differ: added, changed and removed together.' })
  total!: number;

  @Field(() => Int, { description: 'Acts that were not there.' })
  added!: number;

  @Field(() => Int, { description: 'Acts whose reading or claims are others.' })
  changed!: number;

  @Field(() => Int, { description: 'Acts that are no longer there.' })
  removed!: number;

  /** All of them; the field hands out the first. */
  differences!: ActChange[];
}
