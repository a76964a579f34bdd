import { GraphQLScalarType, Kind } from 'graphql';
import { badUserInput } from '../errors.ts';

/** No date of the data comes near this length. */
const MAX_LENGTH = 100;

function readText(value: unknown): string {
  if (typeof value === 'string' && value.length <= MAX_LENGTH) return value;
  throw badUserInput(
    'A date must be a short EDTF text, such as "1924-02-01", "1924-02" or "1924".',
  );
}

/** Only the shape is checked here; the resolver that takes the date names the argument at fault. */
export const EdtfScalar = new GraphQLScalarType<string, string>({
  name: 'EDTF',
  description:
    'A date in the Extended Date/Time Format (ISO 8601-2, levels 1 and 2), Gregorian: a day `1924-02-01`, a month `1924-02`, a year `1924`, a decade `192X`, an interval `1917/1920`, one of several `[1917,1920]`; `~` marks an approximate date and `?` an uncertain one (`1921~`), each widened by one year, one month or seven days on both sides according to the precision.',
  specifiedByURL: 'https://www.loc.gov/standards/datetime/',
  serialize: (value) => String(value),
  parseValue: readText,
  parseLiteral: (node) => readText(node.kind === Kind.STRING ? node.value : undefined),
});
