import fc from 'fast-check';
import { dayNumber } from '../../../db/dates/day-number.ts';
import type { HistoryAct } from '../../../db/counting/history-act.ts';
import type { PolityRecord, Reference, RegionRecord } from '../../../db/reference/reference.ts';
import type { CountQuestion } from '../../../db/counting/question.ts';
import { CountDimension, CountMeasure, DateRule, type ActKind } from '../../../db/vocabulary.ts';

/** The years in which random acts lie, before uncertainty. */
export const SPAN = { from: 1900, to: 1930 };

const REGIONS = [1, 2, 3].map((id): RegionRecord => ({
  id,
  schemeSlug: 'historical',
  slug: `region-${id}`,
  name: `Region ${id}`,
  position: id,
  polities: [],
}));

function makePolity(id: number, lives: PolityRecord['lives'] = []): PolityRecord {
  const region = REGIONS[id % REGIONS.length];
  return {
    id,
    slug: `polity-${id}`,
    name: `Polity ${id}`,
    shortName: `Polity ${id}`,
    kind: 'STATE',
    lineId: id,
    capital: null,
    lat: null,
    lon: null,
    iso3: null,
    cowCode: null,
    note: null,
    sources: [],
    lives,
    names: [],
    predecessors: [],
    successors: [],
    regions: new Map(region ? [['historical', region]] : []),
  };
}

const PARTNERS = [10, 11, 12, 13, 14].map((id) => makePolity(id));
const KINDS: ActKind[] = [
  'RECOGNITION_DE_FACTO',
  'RECOGNITION_DE_JURE',
  'RELATIONS_ESTABLISHED',
  'RELATIONS_RESTORED',
  'RELATIONS_SEVERED',
  'RECOGNITION_WITHDRAWN',
  'TREATY_ENDED',
];

const confersOf = (kind: ActKind) =>
  kind === 'RECOGNITION_DE_FACTO'
    ? 'DE_FACTO'
    : ['RECOGNITION_DE_JURE', 'RELATIONS_RESTORED'].includes(kind)
      ? 'DE_JURE'
      : 'NONE';

/** Histories of up to forty acts of five partners, with dates uncertain by up to three years. */
export const histories: fc.Arbitrary<HistoryAct[]> = fc
  .array(
    fc.record({
      day: fc.integer({
        min: dayNumber(SPAN.from, 1, 1),
        max: dayNumber(SPAN.to, 12, 31),
      }),
      width: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 1100 })),
      kind: fc.constantFrom(...KINDS),
      partner: fc.constantFrom(...PARTNERS),
      treatyId: fc.constantFrom(null, 1, 2),
      statusReport: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
      inDirection: fc.integer({ min: 0, max: 4 }).map((n) => n > 0),
    }),
    { maxLength: 40 },
  )
  .map((drafts) =>
    drafts.map(({ day, width, kind, ...draft }, index): HistoryAct => ({
      ...draft,
      id: index + 1,
      edtf: '',
      kind,
      earliest: day,
      latest: day + width,
      treatyKinds: [],
      confers: draft.inDirection ? confersOf(kind) : 'NONE',
    })),
  );

/** Any question about one subject without a filter. */
export const questions: fc.Arbitrary<CountQuestion> = fc.record({
  subject: fc.constant(makePolity(1)),
  filter: fc.constant({}),
  years: fc.constant({}),
  measure: fc.constantFrom(...Object.values(CountMeasure)),
  standing: fc.constantFrom('DE_JURE' as const, 'DE_FACTO' as const),
  groupBy: fc.subarray(Object.values(CountDimension)),
  scheme: fc.constant('historical'),
  direction: fc.constant('RECEIVED' as const),
  dateRule: fc.constantFrom(...Object.values(DateRule)),
  mergePredecessors: fc.constant(true),
});

/** A stretch of years within and around the span of the acts. */
export const stretches = fc
  .tuple(
    fc.integer({ min: SPAN.from - 3, max: SPAN.to + 6 }),
    fc.integer({ min: SPAN.from - 3, max: SPAN.to + 6 }),
  )
  .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) }));

/** A reference that holds the partners and nothing else. */
export const reference = {
  polities: {
    all: PARTNERS,
    byId: new Map(PARTNERS.map((polity) => [polity.id, polity])),
    bySlug: new Map(PARTNERS.map((polity) => [polity.slug, polity])),
  },
} as unknown as Reference;
