import { readFileSync } from 'node:fs';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { printSdl } from '../../server/emit-schema.ts';
import { createSchema } from '../../server/schema.ts';

const schema = createSchema();
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** `Type`, `Type.field`, `Type.field(argument:)` and `Enum.VALUE`, each with its description. */
function describedThings(): [string, string | null | undefined][] {
  return types.flatMap((type): [string, string | null | undefined][] => {
    const own: [string, string | null | undefined][] =
      type === schema.getQueryType() ? [] : [[type.name, type.description]];
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

describe('the schema', () => {
  it('describes every type, field, argument and value in a sentence', () => {
    const silent = describedThings().filter(
      ([, description]) => !(description ?? '').endsWith('.'),
    );
    expect(silent.map(([name]) => name)).toEqual([]);
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
