import { Random } from './random.ts';
import { Words } from './synthetic/words.ts';
import { politySlug, SEED } from './synthetic/world.ts';

/** The key of a question, and the name of its method in {@link Answers}. */
export type QuestionKey = 'countsByRegion' | 'partners' | 'actsPage' | 'cumulative' | 'search';

/** A question as every contestant is asked it. */
export interface Question {
  key: QuestionKey;
  title: string;
  /** The field of the answer that holds it. */
  field: string;
  /** For servers that have this API. */
  query: string;
  /** Asked one after the other, from the beginning again. */
  variables: Record<string, unknown>[];
}

/** Different questions of a kind: few enough that all their answers can be kept. */
const VARIANTS = 12;

/** The busiest polities and some less busy ones. */
const subjects = Array.from({ length: VARIANTS }, (_, index) => politySlug(1 + 3 * index));

/** The words of the synthetic texts, from the same seed as theirs. */
function searchTexts(): string[] {
  const random = new Random(SEED);
  const words = new Words(4000, random);
  return Array.from(
    { length: VARIANTS },
    (_, index) => `${words.at(30 + index)} ${words.at(200 + 7 * index)}`,
  );
}

/** The five questions of the bench. */
export const QUESTIONS: readonly Question[] = [
  {
    key: 'countsByRegion',
    title: 'Counts per year by region',
    field: 'recognitionCounts',
    query: `query CountsByRegion($subject: String!) {
      recognitionCounts(subjects: [$subject], groupBy: [YEAR, REGION]) { total buckets { year region { slug } count } } }`,
    variables: subjects.map((subject) => ({ subject })),
  },
  {
    key: 'partners',
    title: 'Partners by region with lists',
    field: 'partnersByRegion',
    query: `query Partners($subject: String!) {
      partnersByRegion(subject: $subject) { region { slug name } count
        partners { polity { slug shortName } since { edtf year } act { slug kind } } } }`,
    variables: subjects.map((subject) => ({ subject })),
  },
  {
    key: 'actsPage',
    title: 'Page of 50 acts with citations',
    field: 'acts',
    query: `query ActsPage($subject: String!) {
      acts(where: { subjects: [$subject] }, orderBy: DATE_DESC, first: 50) { nodes {
        slug title kind date { edtf year } actor { slug shortName } target { slug shortName }
        claims { stance locator source { slug label } } } } }`,
    variables: subjects.map((subject) => ({ subject })),
  },
  {
    key: 'cumulative',
    title: 'Cumulative for five subjects',
    field: 'recognitionCounts',
    query: `query Cumulative($subjects: [String!]!) {
      recognitionCounts(subjects: $subjects, measure: CUMULATIVE) { subject { slug } buckets { year count } } }`,
    variables: subjects.map((_, index) => ({
      subjects: Array.from({ length: 5 }, (_, place) => politySlug(1 + index + 7 * place)),
    })),
  },
  {
    key: 'search',
    title: 'Search',
    field: 'search',
    query: `query Search($text: String!) {
      search(text: $text) { result { __typename
        ... on Polity { slug name } ... on Act { slug title } ... on Treaty { slug title } ... on Source { slug title } } } }`,
    variables: searchTexts().map((text) => ({ text })),
  },
];
