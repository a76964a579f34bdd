// GraphQL Yoga over the schema that drizzle-graphql makes from tables. It knows rows and relations,
// no grouping and no full-text search: counts are asked as the rows they are made from.
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import SqliteDatabase from 'better-sqlite3';
import { PEERS } from '../peers.ts';

/** The few functions of the packages that are called, as loosely as this file needs them. */
interface Packages {
  orm: {
    relations: (table: object, write: (kinds: Kinds) => Record<string, object>) => object;
  };
  sqlite: Record<'integer' | 'text', (name: string) => Column> & {
    sqliteTable: (name: string, columns: Record<string, object>) => Table;
  };
  driver: { drizzle: (client: object, config: { schema: object }) => object };
  graphql: { buildSchema: (db: object, config: object) => { schema: object } };
  yoga: { createYoga: (config: object) => Parameters<typeof createServer>[1] };
}
type Table = Record<string, object>;
type Column = Record<'primaryKey' | 'notNull', () => Column>;
type Kinds = Record<'one' | 'many', (table: Table, config?: object) => object>;

const [path = '', port = ''] = process.argv.slice(2);
const load = createRequire(PEERS) as (name: string) => unknown;
const orm = load('drizzle-orm') as Packages['orm'];
const sqlite = load('drizzle-orm/sqlite-core') as Packages['sqlite'];
const driver = load('drizzle-orm/better-sqlite3') as Packages['driver'];
const graphql = load('drizzle-graphql') as Packages['graphql'];
const yoga = load('graphql-yoga') as Packages['yoga'];
const { integer, text, sqliteTable } = sqlite;

const polities = sqliteTable('polities', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull(),
  shortName: text('short_name').notNull(),
  lineId: integer('line_id').notNull(),
});
const polityRegions = sqliteTable('polity_regions', {
  polityId: integer('polity_id').primaryKey(),
  schemeSlug: text('scheme_slug').notNull(),
  regionId: integer('region_id').notNull(),
});
const regions = sqliteTable('regions', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  position: integer('position').notNull(),
});
const sources = sqliteTable('sources', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull(),
  label: text('label').notNull(),
});
const acts = sqliteTable('acts', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull(),
  title: text('title').notNull(),
  kind: text('kind').notNull(),
  dateEdtf: text('date_edtf').notNull(),
  year: integer('year').notNull(),
  actorId: integer('actor_id').notNull(),
  targetId: integer('target_id').notNull(),
  confidence: text('confidence').notNull(),
});
const claims = sqliteTable('claims', {
  id: integer('id').primaryKey(),
  actId: integer('act_id').notNull(),
  sourceId: integer('source_id').notNull(),
  stance: text('stance').notNull(),
  locator: text('locator'),
});
const firstActs = sqliteTable('first_acts', {
  actId: integer('act_id').primaryKey(),
  subjectId: integer('subject_id').notNull(),
  partnerId: integer('partner_id').notNull(),
  kind: text('kind').notNull(),
  dateEdtf: text('date_edtf').notNull(),
  dateEarliest: integer('date_earliest').notNull(),
  dateLatest: integer('date_latest').notNull(),
  confidence: text('confidence').notNull(),
  received: text('received'),
});

const link = (table: Table, own: object, key = 'id') => ({
  fields: [own],
  references: [table[key]],
});
const schema = {
  polities,
  polityRegions,
  regions,
  sources,
  acts,
  claims,
  firstActs,
  polityRelations: orm.relations(polities, ({ many }) => ({ regions: many(polityRegions) })),
  polityRegionRelations: orm.relations(polityRegions, ({ one }) => ({
    polity: one(polities, link(polities, polityRegions['polityId'] ?? {})),
    region: one(regions, link(regions, polityRegions['regionId'] ?? {})),
  })),
  actRelations: orm.relations(acts, ({ one, many }) => ({
    actor: one(polities, { ...link(polities, acts['actorId'] ?? {}), relationName: 'actor' }),
    target: one(polities, { ...link(polities, acts['targetId'] ?? {}), relationName: 'target' }),
    claims: many(claims),
  })),
  claimRelations: orm.relations(claims, ({ one }) => ({
    act: one(acts, link(acts, claims['actId'] ?? {})),
    source: one(sources, link(sources, claims['sourceId'] ?? {})),
  })),
  turningRelations: orm.relations(firstActs, ({ one }) => ({
    partner: one(polities, link(polities, firstActs['partnerId'] ?? {})),
    act: one(acts, link(acts, firstActs['actId'] ?? {})),
  })),
};

const client = new SqliteDatabase(path, { readonly: true });
client.pragma('cache_size = -65536');
const db = driver.drizzle(client, { schema });
const built = graphql.buildSchema(db, { mutations: false, relationsDepthLimit: 3 });
createServer(
  yoga.createYoga({ schema: built.schema, graphiql: false, logging: false, landingPage: false }),
).listen(Number(port), '127.0.0.1');
