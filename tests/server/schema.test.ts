import { readFileSync } from 'node:fs';
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLInputField,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { printSdl } from '../../server/emit-schema.ts';
import { createSchema } from '../../server/schema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** `Type`, `Type.field`, `Type.field(argument:)` and `Enum.VALUE`, each with its description. */
function describedThings(): [string, string | null | undefined][] {
  return types.flatMap((type): [string, string | null | undefined][] => {
    const own: [string, string | null | undefined][] = [[type.name, type.description]];
    if (isEnumType(type)) {
      for (const value of type.getValues())
        own.push([`${type.name}.${value.name}`, value.description]);
    } else if (isInputObjectType(type) || isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        own.push([`${type.name}.${field.name}`, field.description]);
        if (!('args' in field)) continue;
        for (const argument of field.args)
          own.push([`${type.name}.${field.name}(${argument.name}:)`, argument.description]);
      }
    }
    return own;
  });
}

/** Everything a client can fill in, by its place. */
function askedThings(): [string, GraphQLArgument | GraphQLInputField][] {
  return types.flatMap((type) => {
    if (isInputObjectType(type)) {
      return Object.values(type.getFields()).map((field): [string, GraphQLInputField] => [
        `${type.name}.${field.name}`,
        field,
      ]);
    }
    if (!isObjectType(type)) return [];
    return Object.values(type.getFields()).flatMap((field) =>
      field.args.map((argument): [string, GraphQLArgument] => [
        `${type.name}.${field.name}(${argument.name}:)`,
        argument,
      ]),
    );
  });
}

/** Fields and values on their way out, with the reason given. */
function deprecatedThings(): [string, string][] {
  const leaving = (place: string, thing: { deprecationReason?: string | null | undefined }) =>
    thing.deprecationReason == null ? [] : [[place, thing.deprecationReason] as [string, string]];
  return [
    ...askedThings().flatMap(([place, thing]) => leaving(place, thing)),
    ...types.flatMap((type) => {
      if (isEnumType(type))
        return type.getValues().flatMap((value) => leaving(`${type.name}.${value.name}`, value));
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap((field) =>
        leaving(`${type.name}.${field.name}`, field),
      );
    }),
  ];
}

describe('the schema', () => {
  it('describes every type, field, argument and value in a sentence', () => {
    const silent = describedThings().filter(
      ([, description]) => !(description ?? '').endsWith('.'),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
  });

  it('says which default an argument has', () => {
    const silent = askedThings().filter(([, { defaultValue, description }]) => {
      if (defaultValue === undefined) return false;
      const value = typeof defaultValue === 'string' ? defaultValue : '';
      return !description?.includes('default') || !description.includes(value);
    });
    expect(silent.map(([place]) => place)).toEqual([]);
  });

  it('says how large a number, a text to search and a list of keys may be', () => {
    const bounded = askedThings().filter(([place, { type }]) => {
      const name = getNamedType(type).name;
      const list = isListType(getNullableType(type));
      return name === 'Int' || (list && /^(String|ID)$/.test(name)) || /\btext\b/.test(place);
    });
    const loose = bounded.filter(
      ([place, { description }]) =>
        !/\d/.test(description ?? '') &&
        !/Lists hold at most \d+ entries/.test(
          schema.getType(place.split('.')[0] ?? '')?.description ?? '',
        ),
    );
    expect(bounded.length).toBeGreaterThan(30);
    expect(loose.map(([place]) => place)).toEqual([]);
  });

  it('names for everything deprecated what to use and the day it may go', () => {
    const undated = deprecatedThings().filter(
      ([, reason]) => !/^Use .+ Kept until at least \d{4}-\d{2}-\d{2}\.$/.test(reason),
    );
    expect(undated).toEqual([]);
  });

  it('is the one in schema.graphql', () => {
    const published = readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8');
    expect(printSdl(), 'run "npm run schema" and review the change').toBe(published);
  });

  it('has no mutation and no subscription', () => {
    expect(schema.getMutationType()).toBeUndefined();
    expect(schema.getSubscriptionType()).toBeUndefined();
  });
});
