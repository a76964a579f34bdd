import fc from 'fast-check';
import type { CountQuestion } from '../../../db/counting/question.ts';
import type { ActFilter } from '../../../db/counting/act-filter.ts';
import type { Lookup, Reference } from '../../../db/reference/reference.ts';
import {
  ActKind,
  Confidence,
  CountDimension,
  CountMeasure,
  DateRule,
  TreatyKind,
} from '../../../db/vocabulary.ts';

function someOf<T>(all: readonly T[], most = 4): fc.Arbitrary<T[]> {
  return fc.uniqueArray(fc.constantFrom(...all), { minLength: 1, maxLength: most });
}

const idsOf = (lookup: Lookup<{ id: number }>) => lookup.all.map((record) => record.id);

const years = fc
  .tuple(fc.integer({ min: 1895, max: 2026 }), fc.integer({ min: 0, max: 60 }))
  .map(([from, length]) => ({ from, to: from + length }));

function filterParts(reference: Reference, scheme: string) {
  return {
    kinds: someOf(Object.values(ActKind)),
    treatyKinds: someOf(Object.values(TreatyKind)),
    partners: someOf(idsOf(reference.polities), 60),
    withoutPartners: someOf(idsOf(reference.polities), 60),
    regions: someOf((reference.schemes.get(scheme)?.regions ?? []).map(({ id }) => id)),
    years,
    sources: someOf(idsOf(reference.sources), 60),
    datasets: someOf(idsOf(reference.datasets)),
    confidence: someOf(Object.values(Confidence)),
    text: fc.constantFrom('treaty', 'recognises', 'Moscow', 'relations', '"*'),
  };
}

/** Filters of at most two conditions: more would leave nothing to count. */
function fewOf(parts: ReturnType<typeof filterParts>): fc.Arbitrary<ActFilter> {
  const keys = Object.keys(parts) as (keyof typeof parts)[];
  return fc
    .tuple(fc.subarray(keys, { maxLength: 2 }), fc.record(parts))
    .map(([kept, whole]) => Object.fromEntries(kept.map((key) => [key, whole[key]])));
}

/** Questions about any subject of the data sets, with any filter, measure, grouping and years. */
export function randomQuestions(reference: Reference): fc.Arbitrary<CountQuestion> {
  const subjects = new Set(reference.datasets.all.flatMap((set) => set.subjects));
  const polities = reference.polities.all.filter((polity) => subjects.has(polity.slug));
  return fc.constantFrom(...reference.schemes.keys()).chain((scheme) =>
    fc.record({
      subject: fc.constantFrom(...polities),
      filter: fewOf(filterParts(reference, scheme)),
      years: fc.oneof(fc.constant({}), years),
      measure: fc.constantFrom(...Object.values(CountMeasure)),
      standing: fc.constantFrom('DE_JURE' as const, 'DE_FACTO' as const),
      groupBy: fc.subarray(Object.values(CountDimension)),
      scheme: fc.constant(scheme),
      direction: fc.constantFrom('RECEIVED' as const, 'GRANTED' as const),
      dateRule: fc.constantFrom(...Object.values(DateRule)),
      mergePredecessors: fc.boolean(),
    }),
  );
}
