import { getNullableType, isListType, type GraphQLSchema } from 'graphql';
import { dyadKey, LISTS_KEPT, sumLongest, type LongestLists } from '../../db/queries/list-sizes.ts';
import { lineUpTo } from '../../db/reference/lines.ts';
import type { PolityRecord } from '../../db/reference/reference.ts';
import { ActKind, Confidence } from '../../db/vocabulary.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../paging/page-request.ts';
import { lineOf, polityNamed, sizeCounts, textsOf, type SizedData } from './count-sizes.ts';
import type { FieldCall, FieldSize, SizeOf } from './field-size.ts';
import { introspectionSizes } from './introspection-sizes.ts';

type Rule = (call: FieldCall) => FieldSize;

/** A list nobody has given a size is taken to be this long. */
const UNKNOWN_LENGTH = 100;

const DEFAULT_HITS = 10;

/** Entries of a page: what is asked for within the bounds, and not more than the list holds. */
function pageSize({ first, last }: FieldCall['args'], length = Infinity): number {
  const asked = last ?? first ?? DEFAULT_PAGE_SIZE;
  const size = typeof asked === 'number' ? asked : DEFAULT_PAGE_SIZE;
  return Math.min(length, MAX_PAGE_SIZE, Math.max(0, size));
}

/** The mean of the longest lists of as many different parents as the scope tells. */
export function meanLength(sums: LongestLists, { distinct = 1 }: FieldCall['scope']): number {
  const parents = Math.max(1, Math.floor(distinct));
  const known = Math.min(parents, sums.length - 1);
  // Where all lists are known, further parents have none; else they may be as long as the last ones.
  const among = sums.length > LISTS_KEPT ? known : parents;
  return (sums[known] ?? 0) / among;
}

/** A list whose length is known, for as many different parents as the scope tells. */
function listOf(sums: LongestLists): Rule {
  return ({ scope }) => ({ size: meanLength(sums, scope) });
}

/** A list whose entries belong to one parent each, so that those of different parents differ. */
function ownListOf(sums: LongestLists): Rule {
  return ({ scope }) => {
    const size = meanLength(sums, scope);
    return { size, scope: { distinct: size * (scope['distinct'] ?? 1) } };
  };
}

/** A connection: one object, whose page is charged where its entries are selected. */
function connectionOf(lengthOf: (call: FieldCall) => number): Rule {
  return (call) => ({ size: 1, scope: { page: pageSize(call.args, lengthOf(call)) } });
}

const ENTRIES: Rule = ({ scope }) => ({
  size: scope['page'] ?? DEFAULT_PAGE_SIZE,
  scope: { distinct: scope['page'] ?? DEFAULT_PAGE_SIZE },
});

/** An edge knows of its node what its connection knows. */
const NODE_OF_EDGE: Rule = ({ scope }) => ({ size: 1, scope });

const fixed =
  (size: number): Rule =>
  () => ({ size });

/** The names of a polity: all of them, or those in the language asked for. */
function namesOf(polities: readonly PolityRecord[]): Rule {
  const count = (wanted: (language: string) => boolean) =>
    sumLongest(polities.map(({ names }) => names.filter((name) => wanted(name.language)).length));
  const languages = new Set(polities.flatMap(({ names }) => names.map((name) => name.language)));
  const byLanguage = new Map([...languages].map((one) => [one, count((name) => name === one)]));
  const all = count(() => true);
  return ({ args: { language }, scope }) => ({
    size: meanLength(typeof language === 'string' ? (byLanguage.get(language) ?? [0]) : all, scope),
  });
}

function referenceRules({ reference }: SizedData): [string, Rule][] {
  const polities = reference.polities.all;
  const longest = <T>(all: readonly T[], listOfOne: (one: T) => readonly unknown[]) =>
    sumLongest(all.map((one) => listOfOne(one).length));
  const schemes = [...reference.schemes.values()];
  const regions = [...reference.regions.values()];
  const regionsOfSchemes = longest(schemes, (scheme) => scheme.regions);
  const politiesOfRegions = longest(regions, (region) => region.polities);
  const lives = polities.flatMap((polity) => polity.lives);
  const names = polities.flatMap((polity) => polity.names);
  const successions = polities.flatMap((polity) => polity.predecessors);
  const sourcesOf = (all: readonly { sources: readonly string[] }[]) =>
    listOf(longest(all, (one) => one.sources));
  return [
    ['Polity.lives', listOf(longest(polities, (polity) => polity.lives))],
    ['Polity.names', namesOf(polities)],
    ['Polity.predecessors', listOf(longest(polities, (polity) => polity.predecessors))],
    ['Polity.successors', listOf(longest(polities, (polity) => polity.successors))],
    ['Polity.line', listOf(longest(polities, (polity) => lineUpTo(reference, polity)))],
    ['Polity.regions', listOf(longest(polities, (polity) => [...polity.regions.values()]))],
    ['Polity.sources', sourcesOf(polities)],
    ['Life.sources', sourcesOf(lives)],
    ['PolityName.sources', sourcesOf(names)],
    ['Succession.sources', sourcesOf(successions)],
    ['Person.sources', sourcesOf(reference.persons.all)],
    ['Treaty.sources', sourcesOf(reference.treaties.all)],
    ['RegionScheme.sources', sourcesOf(schemes)],
    ['Query.regionSchemes', () => ({ size: schemes.length, scope: { distinct: schemes.length } })],
    [
      'RegionScheme.regions',
      ({ scope }) => {
        const size = meanLength(regionsOfSchemes, scope);
        return { size, scope: { distinct: size * (scope['distinct'] ?? 1), ofScheme: size } };
      },
    ],
    [
      'Region.polities',
      ({ scope }) => {
        const size = meanLength(politiesOfRegions, scope);
        return {
          size,
          // A polity stands once in each scheme: only those of one scheme differ from each other.
          scope: { distinct: Math.min(polities.length, size * (scope['ofScheme'] ?? 1)) },
        };
      },
    ],
    ['Query.datasets', fixed(reference.datasets.all.length)],
    ['Dataset.subjects', listOf(longest(reference.datasets.all, (dataset) => dataset.subjects))],
  ];
}

function recordRules({ reference, sizes }: SizedData): [string, Rule][] {
  return [
    ['Query.nodes', ({ args }) => ({ size: textsOf(args['ids']).length })],
    ['Query.search', ({ args }) => ({ size: pageSize({ first: args['first'] ?? DEFAULT_HITS }) })],
    ['Query.acts', connectionOf(() => sizes.acts)],
    ['Query.polities', connectionOf(() => reference.polities.all.length)],
    ['Query.treaties', connectionOf(() => reference.treaties.all.length)],
    ['Query.sources', connectionOf(() => reference.sources.all.length)],
    ['Polity.acts', connectionOf(({ scope }) => meanLength(sizes.actsOfPolities, scope))],
    ['Treaty.acts', connectionOf(({ scope }) => meanLength(sizes.actsOfTreaties, scope))],
    ['Source.acts', connectionOf(({ scope }) => meanLength(sizes.claimsOfSources, scope))],
    // Two parties per act at most.
    ['Treaty.parties', ({ scope }) => ({ size: 2 * meanLength(sizes.actsOfTreaties, scope) })],
    ['DataChanges.acts', ({ args }) => ({ size: pageSize(args) })],
    ['Act.claims', ownListOf(sizes.claimsOfActs)],
    ['Source.claims', ownListOf(sizes.claimsOfSources)],
    ['Claim.persons', listOf(sizes.personsOfClaims)],
    ['Narrative.sentences', ownListOf(sizes.sentencesOfNarratives)],
    ['Sentence.readings', ownListOf(sizes.readingsOfSentences)],
    ['Reading.acts', listOf(sizes.actsOfReadings)],
    ['Reading.persons', listOf(sizes.personsOfReadings)],
    ['Reading.polities', listOf(sizes.politiesOfReadings)],
    ['Reading.sources', listOf(sizes.sourcesOfReadings)],
  ];
}

function questionRules(data: SizedData): [string, Rule][] {
  const { reference, sizes } = data;
  const everySource = fixed(reference.sources.all.length);
  const everyDataset = fixed(reference.datasets.all.length);
  const partnersOf = (slug: unknown) => {
    const polity = polityNamed(data, slug);
    return polity ? lineOf(data, polity).partners : 0;
  };
  // Each span of standing, and each of relations, begins with an act of its own.
  const spans: Rule = ({ scope }) => ({ size: scope['spans'] ?? 0 });
  const columns = reference.datasets.all.flatMap((dataset) => dataset.subjects);
  const widest = Math.max(
    0,
    ...[...reference.schemes.values()].map(({ regions }) => regions.length),
  );
  const years = [...sizes.lines.values()];
  const span =
    Math.max(0, ...years.map(({ to }) => to)) - Math.min(9999, ...years.map(({ from }) => from));
  return [
    ['Query.recognitionCounts', ({ args }) => sizeCounts(data, args)],
    [
      'RecognitionSeries.buckets',
      ({ scope }) => ({
        size: scope['buckets'] ?? 0,
        own: 0,
        scope: { actsOfBucket: scope['actsOfBucket'] ?? 0 },
      }),
    ],
    ['CountBucket.acts', connectionOf(({ scope }) => scope['actsOfBucket'] ?? 0)],
    ['RecognitionSeries.sources', everySource],
    ['RecognitionSeries.datasets', everyDataset],
    [
      'Query.partnersByRegion',
      ({ args }) => {
        const regions = reference.schemes.get(String(args['scheme']))?.regions.length ?? 0;
        const partners = partnersOf(args['subject']);
        return { size: regions, scope: { partners: regions > 0 ? partners / regions : 0 } };
      },
    ],
    ['RegionGroup.partners', ({ scope }) => ({ size: scope['partners'] ?? 0 })],
    ['RegionGroup.datasets', everyDataset],
    [
      'Query.relation',
      ({ args }) => {
        const [subject, partner] = [args['subject'], args['partner']].map((slug) =>
          polityNamed(data, slug),
        );
        const key = subject && partner ? dyadKey(subject.lineId, partner.lineId) : '';
        const acts = sizes.actsOfDyads.get(key) ?? 0;
        return { size: 1, scope: { acts, spans: acts } };
      },
    ],
    [
      'Relation.acts',
      ({ scope }) => ({ size: scope['acts'] ?? 0, scope: { distinct: scope['acts'] ?? 0 } }),
    ],
    ...['standing', 'received', 'granted', 'relations'].map((field): [string, Rule] => [
      `Relation.${field}`,
      spans,
    ]),
    [
      'Query.timeline',
      ({ args }) => {
        const polity = polityNamed(data, args['subject']);
        const line = polity && lineOf(data, polity);
        return { size: 1, scope: { partners: line?.partners ?? 0, acts: line?.acts ?? 0 } };
      },
    ],
    [
      'Timeline.partners',
      ({ scope: { partners = 0, acts = 0 } }) => ({
        size: partners,
        scope: { spans: partners > 0 ? acts / partners : 0 },
      }),
    ],
    ['Timeline.sources', everySource],
    ['PartnerHistory.standing', spans],
    ['PartnerHistory.relations', spans],
    [
      'Query.recognitionMatrix',
      ({ args }) => {
        const recognised = args['recognised'] ? textsOf(args['recognised']) : columns;
        const cells = recognised.reduce((sum: number, slug) => sum + partnersOf(slug), 0);
        const named = textsOf(args['recognisers']).length;
        const rows = args['recognisers'] ? named : Math.min(cells, reference.polities.all.length);
        return { size: 1, work: cells, scope: { columns: recognised.length, rows, cells } };
      },
    ],
    ['RecognitionMatrix.recognised', ({ scope }) => ({ size: scope['columns'] ?? 0 })],
    ['RecognitionMatrix.recognisers', ({ scope }) => ({ size: scope['rows'] ?? 0 })],
    // Charged with the matrix, which finds them in any case.
    ['RecognitionMatrix.cells', ({ scope }) => ({ size: scope['cells'] ?? 0, own: 0 })],
    ['RecognitionMatrix.sources', everySource],
    ['ActFacets.kinds', fixed(Object.keys(ActKind).length)],
    ['ActFacets.confidence', fixed(Object.keys(Confidence).length)],
    ['ActFacets.datasets', everyDataset],
    ['ActFacets.regions', fixed(widest)],
    ['ActFacets.decades', fixed(Math.max(0, Math.ceil(span / 10)) + 1)],
  ];
}

/** The sizes of the fields of a schema. */
export interface FieldSizes {
  sizeOf: SizeOf;
  /** Whether a field that gives a list of objects, as `Type.field`, has a size of its own. */
  knows: (field: string) => boolean;
}

/**
 * The sizes of all fields over some data: never less than an answer can hold. They follow from the
 * arguments, and from how long such lists are in the data.
 */
export function createFieldSizes(schema: GraphQLSchema, data: SizedData): FieldSizes {
  const rules = new Map<string, Rule>([
    ...[...introspectionSizes(schema)].map(([field, size]): [string, Rule] => [field, () => size]),
    ['DataVersion.releases', fixed(data.sizes.releases)],
    ['DataVersion.counts', fixed(Object.keys(data.reference.version.counts).length)],
    ...referenceRules(data),
    ...recordRules(data),
    ...questionRules(data),
  ]);
  const knows = (name: string) => rules.has(name) || /Connection\.(?:edges|nodes)$/.test(name);
  return {
    knows,
    sizeOf(call) {
      const { type, field } = call;
      const rule = rules.get(`${type.name}.${field.name}`);
      if (rule) return rule(call);
      if (type.name.endsWith('Connection') && isListType(getNullableType(field.type))) {
        return ENTRIES(call);
      }
      if (type.name.endsWith('Edge')) return NODE_OF_EDGE(call);
      return { size: isListType(getNullableType(field.type)) ? UNKNOWN_LENGTH : 1 };
    },
  };
}
