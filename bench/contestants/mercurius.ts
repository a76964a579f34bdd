// Mercurius with its compiled execution; each root resolver fetches the whole answer with SQL
// written by hand, so that nothing is left to the fields.
import { createRequire } from 'node:module';
import SqliteDatabase from 'better-sqlite3';
import { PEERS } from '../peers.ts';
import { Answers } from '../sql.ts';

const SCHEMA = `
  enum CountDimension { YEAR REGION }
  enum CountMeasure { FIRST CUMULATIVE }
  enum ActOrder { DATE_ASC DATE_DESC }
  input ActWhere { subjects: [String!] }
  type Region { slug: String! name: String! }
  type Polity { slug: String! shortName: String! name: String! }
  type HistoricalDate { edtf: String! year: Int! }
  type Source { slug: String! label: String! title: String! }
  type Claim { stance: String! locator: String source: Source! }
  type Treaty { slug: String! title: String! }
  type Act { slug: String! title: String! kind: String! date: HistoricalDate! actor: Polity! target: Polity! claims: [Claim!]! }
  type ActConnection { nodes: [Act!]! }
  type CountBucket { year: Int region: Region count: Int! }
  type RecognitionSeries { subject: Polity total: Int! buckets: [CountBucket!]! }
  type RegionPartner { polity: Polity! since: HistoricalDate! act: Act! }
  type RegionGroup { region: Region! count: Int! partners: [RegionPartner!]! }
  union SearchResult = Polity | Treaty | Act | Source
  type SearchHit { result: SearchResult! }
  type Query {
    recognitionCounts(subjects: [String!]!, measure: CountMeasure! = FIRST, groupBy: [CountDimension!]! = [YEAR]): [RecognitionSeries!]!
    partnersByRegion(subject: String!): [RegionGroup!]!
    acts(where: ActWhere!, orderBy: ActOrder, first: Int): ActConnection!
    search(text: String!): [SearchHit!]!
  }`;

interface Counts {
  subjects: string[];
  measure: string;
}

interface App {
  register: (plugin: unknown, options: object) => Promise<unknown>;
  listen: (options: object) => Promise<unknown>;
}

const [path = '', port = ''] = process.argv.slice(2);
const load = createRequire(PEERS) as (name: string) => unknown;
const fastify = load('fastify') as () => App;

const client = new SqliteDatabase(path, { readonly: true });
client.pragma('cache_size = -65536');
const answers = new Answers(client);

const resolvers = {
  Query: {
    recognitionCounts: (_: unknown, { subjects, measure }: Counts) =>
      measure === 'CUMULATIVE'
        ? answers.cumulative({ subjects })
        : answers.countsByRegion({ subject: subjects[0] ?? '' }),
    partnersByRegion: (_: unknown, asked: { subject: string }) => answers.partners(asked),
    acts: (_: unknown, { where }: { where: { subjects: string[] } }) =>
      answers.actsPage({ subject: where.subjects[0] ?? '' }),
    search: (_: unknown, asked: { text: string }) => answers.search(asked),
  },
  SearchResult: { resolveType: ({ __typename }: { __typename: string }) => __typename },
};

const app = fastify();
await app.register(load('mercurius'), { schema: SCHEMA, resolvers, jit: 1 });
await app.listen({ port: Number(port), host: '127.0.0.1' });
