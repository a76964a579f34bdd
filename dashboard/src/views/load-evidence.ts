import { formatYear } from '../../charts/format.ts';
import { partnerVariables, recognitionVariables } from '../../charts/questions.ts';
import type { View } from '../../charts/view.ts';
import { nameKind, nameStanding } from '../../charts/vocabulary-names.ts';
import { spellWord } from '../../charts/vocabulary.ts';
import { ask } from '../api/client.ts';
import type {
  ActEvidenceFragment,
  EvidenceQuery,
  EvidenceQueryVariables,
  PartnerEvidenceQueryVariables,
} from '../api/documents.ts';
import { EvidenceDocument, PartnerEvidenceDocument } from '../api/documents.ts';
import { inLanguage } from '../state/in-language.ts';
import type { EvidenceRequest } from '../state/evidence-request.ts';

/** The acts of one colour of a bar. */
export interface EvidenceGroup {
  /** As addresses spell it: a region's slug or a word such as `de-jure`; empty where bars are not divided. */
  key: string;
  label: string;
  acts: ActEvidenceFragment[];
  /** How many acts are counted; more than `acts` holds only beyond a hundred. */
  count: number;
}

/** The acts behind one bar. */
export interface Evidence {
  /** What they have in common: “1924”, or a region's name. */
  name: string;
  /** The parts of the bar that hold acts. */
  groups: EvidenceGroup[];
}

type Bucket = EvidenceQuery['recognitionCounts'][number]['buckets'][number];

/** What the request asks the API for; the part of the bar is chosen from the answer. */
export function evidenceKey(request: EvidenceRequest): string {
  return request.of === 'year' ? String(request.year) : `region,${request.region}`;
}

/** Asks for exactly the acts that a bar counts, with the filters of the chart. */
export function loadEvidence(
  request: EvidenceRequest,
  view: View,
  signal: AbortSignal,
): Promise<Evidence> {
  return request.of === 'year'
    ? loadYear(request.year, view, signal)
    : loadRegion(request.region, view, signal);
}

function placeOf({ region, kind, standing }: Bucket): { key: string; label: string } {
  if (region) return { key: region.slug, label: region.name };
  if (kind) return { key: spellWord(kind), label: nameKind(kind) };
  if (standing) return { key: spellWord(standing), label: nameStanding(standing) };
  return { key: '', label: '' };
}

async function loadYear(year: number, view: View, signal: AbortSignal): Promise<Evidence> {
  const by = view.subjects.length > 1 ? 'NONE' : view.by;
  // A question for each curve: the claims of all at once would cost more than one question may.
  const answers = await Promise.all(
    view.subjects.map((subject) => {
      const variables = recognitionVariables({
        ...view,
        subjects: [subject],
        by,
        from: year,
        to: year,
      });
      return inLanguage(
        view.lang,
        ask(EvidenceDocument, variables as EvidenceQueryVariables, signal),
      );
    }),
  );
  const groups = answers
    .flatMap((data) => data.recognitionCounts)
    .flatMap((series) => series.buckets)
    .filter((bucket) => bucket.year === year && bucket.acts.totalCount > 0)
    .map((bucket) => ({
      ...placeOf(bucket),
      acts: bucket.acts.nodes,
      count: bucket.acts.totalCount,
    }));
  return { name: formatYear(year), groups };
}

async function loadRegion(slug: string, view: View, signal: AbortSignal): Promise<Evidence> {
  const variables = partnerVariables(view) as PartnerEvidenceQueryVariables;
  const asked = ask(PartnerEvidenceDocument, variables, signal);
  const data = await inLanguage(view.lang, asked);
  const group = data.partnersByRegion.find(({ region }) => region.slug === slug);
  const acts = group?.partners.map((partner) => partner.act) ?? [];
  const name = group?.region.name ?? slug.replaceAll('-', ' ');
  return { name, groups: [{ key: slug, label: name, acts, count: acts.length }] };
}

/** Acts by their latest possible day: one known to the year follows the dated ones of its year. */
export function sortActs(acts: readonly ActEvidenceFragment[]): ActEvidenceFragment[] {
  return acts.toSorted(
    ({ date: a }, { date: b }) =>
      a.latest.localeCompare(b.latest) || a.earliest.localeCompare(b.earliest),
  );
}
