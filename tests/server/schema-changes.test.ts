import { readFileSync } from 'node:fs';
import {
  buildSchema,
  DangerousChangeType,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../server/schema.ts';

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

const released = buildSchema(read('../fixtures/released-schema.graphql'));

/** Additions that a client meets in answers although it asks for nothing new. */
const WIDER_ANSWERS: readonly string[] = [
  DangerousChangeType.VALUE_ADDED_TO_ENUM,
  DangerousChangeType.TYPE_ADDED_TO_UNION,
];

/** Additions that a client which does not know them never meets. */
const HARMLESS: readonly string[] = [
  DangerousChangeType.OPTIONAL_ARG_ADDED,
  DangerousChangeType.OPTIONAL_INPUT_FIELD_ADDED,
  DangerousChangeType.IMPLEMENTED_INTERFACE_ADDED,
];

/** Why scripts written for the last release might fail or read other numbers. */
function findBreaks(next: GraphQLSchema, changelog: string): string[] {
  const risky = findDangerousChanges(released, next).filter(({ type }) => !HARMLESS.includes(type));
  return [
    ...findBreakingChanges(released, next),
    ...risky.filter(({ type, description }) => {
      const [name = ''] = description.split(' ');
      return !WIDER_ANSWERS.includes(type) || !changelog.includes(`\`${name}\``);
    }),
  ].map(({ description }) => description);
}

function change(from: string, to: string): GraphQLSchema {
  const sdl = read('../fixtures/released-schema.graphql');
  if (!sdl.includes(from)) throw new Error(`The released schema does not hold "${from}".`);
  return buildSchema(sdl.replace(from, () => to));
}

describe('since the last release', () => {
  it('nothing that scripts rely on has gone or changed its meaning', () => {
    expect(
      findBreaks(createSchema(), read('../../CHANGELOG.md')),
      'keep what is there and add beside it; a new enum value or union member stands in CHANGELOG.md as `NAME`',
    ).toEqual([]);
  });
});

describe('the comparison', () => {
  it.each([
    ['a field that went', 'statusReport: Boolean!', 'reportsOnly: Boolean!'],
    ['an answer that may now be null', 'totalCount: Int!', 'totalCount: Int'],
    ['another default', 'measure: CountMeasure! = FIRST', 'measure: CountMeasure! = ACTS'],
    ['a value that went', 'GOVERNMENT\n', 'REGIME\n'],
    [
      'a new argument that must be given',
      'slug: String!\n  ): Polity',
      'slug: String!\n    day: EDTF!\n  ): Polity',
    ],
  ])('finds %s', (_name, from, to) => {
    expect(findBreaks(change(from, to), '')).not.toEqual([]);
  });

  it('allows a new field, and a new value that the changelog names', () => {
    expect(findBreaks(change('totalCount: Int!', 'totalCount: Int!\n  size: Int'), '')).toEqual([]);
    const wider = change('GOVERNMENT\n', 'GOVERNMENT\n  "A city."\n  CITY\n');
    expect(findBreaks(wider, '')).toEqual(['CITY was added to enum type PolityKind.']);
    expect(findBreaks(wider, '- Added: `CITY` among the kinds of polities.')).toEqual([]);
  });
});
