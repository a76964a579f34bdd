import type { GraphQLSchema } from 'graphql';
import { lineOf, polityNamed, textsOf, type SizedData } from '../limits/count-sizes.ts';
import type { FieldCall, SizeOf } from '../limits/field-size.ts';
import { createFieldSizes, meanLength } from '../limits/field-sizes.ts';

/** What reading comes to, in rows of a list that is counted from its index (1.5 µs each). */
const COUNTED = 1;
/** An act that is passed over on a way through all of them. */
const PASSED = 0.3;
/** An act of a list that is counted by each of its properties. */
const FACETS = 15;
/** An act of a history that is read whole. */
const OF_HISTORY = 5;
/** An act that can open or close something, and how many there are of each partner at most. */
const TURNING = 4;
const TURNS_OF_PARTNER = 5;
/** A claim whose act is looked up. */
const CLAIM = 10;
/** An act among those that hold a word. */
const OF_TEXT = 2;
/** An act of a release that is compared with another. */
const OF_RELEASE = 10;

/** The most that one list makes of an act. */
export const MOST_PER_ACT = FACETS;

/** Shorter words stand at the beginning of too many others. */
const LEAST_WORD = 3;

/** More subjects of a list are not read from their own indexes. */
const MOST_SUBJECTS = 8;

/** The conditions that counts answer from the turning acts alone. */
const TURNING_ACTS_TELL: ReadonlySet<string> = new Set([
  'partners',
  'withoutPartners',
  'regions',
  'confidence',
  'treatyKinds',
]);

type Args = FieldCall['args'];
type Rule = (call: FieldCall) => number;

/** The conditions of `where` that say anything. */
function conditionsOf({ where }: Args): Map<string, unknown> {
  const all = Object.entries((where ?? {}) as Record<string, unknown>);
  return new Map(all.filter(([, value]) => value != null && value !== ''));
}

/** Reading of acts: a page walks along an index unless something narrows it. */
function readList(rows: number, everything: number, { args, selects }: FieldCall): number {
  const conditions = conditionsOf(args);
  const subjects = textsOf(conditions.get('subjects')).length;
  const text = conditions.has('text') ? OF_TEXT * everything : 0;
  conditions.delete('subjects');
  const walks = conditions.size === 0 && subjects <= MOST_SUBJECTS;
  const page = walks ? 0 : rows;
  return text + page + (selects('totalCount') ? COUNTED * rows : 0);
}

function rulesOf(data: SizedData, countTables: boolean): Map<string, Rule> {
  const { sizes } = data;
  const lineNamed = (slug: unknown) => {
    const polity = polityNamed(data, slug);
    return polity && lineOf(data, polity);
  };
  const actsOf = (slugs: readonly unknown[]) =>
    slugs.reduce((sum: number, slug) => sum + (lineNamed(slug)?.acts ?? 0), 0);
  /** The acts a list is made from. */
  const actsAsked = (args: Args) => {
    const subjects = textsOf(conditionsOf(args).get('subjects'));
    return subjects.length > 0 ? Math.min(sizes.acts, actsOf(subjects)) : sizes.acts;
  };
  const history = (slug: unknown, args: Args): number => {
    const line = lineNamed(slug);
    if (!line) return 0;
    const conditions = conditionsOf(args);
    const text = conditions.has('text') ? OF_TEXT * sizes.acts : 0;
    const told = String(slug).includes('@') || conditions.has('sources');
    const claims = told ? CLAIM * meanLength(sizes.claimsOfSources, {}) : 0;
    const turns =
      countTables && !told && [...conditions.keys()].every((name) => TURNING_ACTS_TELL.has(name));
    if (turns) return TURNING * Math.min(line.acts, TURNS_OF_PARTNER * line.partners);
    return OF_HISTORY * line.acts + claims + text;
  };
  const subjects = (slugs: readonly unknown[], args: Args) =>
    slugs.reduce((sum: number, slug) => sum + history(slug, args), 0);
  const everyColumn = data.reference.datasets.all.flatMap((dataset) => dataset.subjects);
  return new Map<string, Rule>([
    ['Query.acts', (call) => readList(actsAsked(call.args), sizes.acts, call)],
    [
      'Polity.acts',
      (call) => {
        const rows = call.scope['actsOfLine'] ?? meanLength(sizes.actsOfPolities, call.scope);
        return readList(rows, sizes.acts, call);
      },
    ],
    ['Source.acts', ({ scope }) => CLAIM * meanLength(sizes.claimsOfSources, scope)],
    ['Treaty.acts', ({ scope }) => CLAIM * meanLength(sizes.actsOfTreaties, scope)],
    [
      'Query.actFacets',
      ({ args }) => {
        const text = conditionsOf(args).has('text') ? OF_TEXT * sizes.acts : 0;
        return FACETS * actsAsked(args) + text;
      },
    ],
    ['Query.recognitionCounts', ({ args }) => subjects(textsOf(args['subjects']), args)],
    ['Query.partnersByRegion', ({ args }) => history(args['subject'], args)],
    ['Query.timeline', ({ args }) => history(args['subject'], args)],
    [
      'Query.recognitionMatrix',
      ({ args }) => subjects(args['recognised'] ? textsOf(args['recognised']) : everyColumn, args),
    ],
    [
      'Query.relation',
      // Its acts are found among all.
      ({ args }) => history(args['subject'], {}) + PASSED * sizes.acts,
    ],
    ['Query.treaties', ({ args }) => actsOf(textsOf(conditionsOf(args).get('parties')))],
    [
      'Query.search',
      ({ args }) => {
        const words = String(args['text']).trim().split(/\s+/);
        return words.some((word) => word.length < LEAST_WORD) ? sizes.acts : 0;
      },
    ],
    ['DataVersion.changes', () => OF_RELEASE * sizes.acts],
  ]);
}

/**
 * What each field reads, as points of a field that itself counts for nothing, so that the points of
 * an operation are the rows that it reads about. Where the data do not tell, it is rather too much.
 */
export function createReadingSizes(
  schema: GraphQLSchema,
  data: SizedData,
  countTables: boolean,
): SizeOf {
  const { sizeOf } = createFieldSizes(schema, data);
  const rules = rulesOf(data, countTables);
  return (call) => {
    const name = `${call.type.name}.${call.field.name}`;
    const { size, scope = {} } = sizeOf(call);
    const polity = name === 'Query.polity' ? polityNamed(data, call.args['slug']) : undefined;
    return {
      size,
      own: 0,
      work: rules.get(name)?.(call) ?? 0,
      scope: polity ? { ...scope, actsOfLine: lineOf(data, polity).acts } : scope,
    };
  };
}
