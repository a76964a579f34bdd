import { GraphQLScalarType } from 'graphql';
import { badUserInput } from '../errors.ts';

function refuseInput(): never {
  throw badUserInput('JSON is an answer of this service and is accepted nowhere as an argument.');
}

export const JsonScalar = new GraphQLScalarType<never, unknown>({
  name: 'JSON',
  description:
    'A JSON value of any shape, used only in answers: the bibliographic record of a source as one CSL-JSON item.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc8259',
  serialize: (value) => value,
  parseValue: refuseInput,
  parseLiteral: refuseInput,
});
