import { eq, sql, type InferSelectModel } from 'drizzle-orm';
import { acts, claimPersons, claims, grants, persons, treaties } from '../schema/index.ts';
import { ActKind, ClaimConfidence, Confidence, Stance, Standing } from '../vocabulary.ts';
import { column, dateColumns, join, polityColumn, sourcesColumn } from './columns.ts';
import type { DataTable } from './data-table.ts';
import { rowsById } from './rows-by-id.ts';

const required = { required: true };

type Treaty = InferSelectModel<typeof treaties>;
type Act = InferSelectModel<typeof acts>;
type Grant = InferSelectModel<typeof grants> & { act: string };
type Claim = InferSelectModel<typeof claims> & { act: string; persons: string | null };

/** The treaties. */
export const treatiesTable: DataTable<Treaty> = {
  name: 'treaties',
  title: 'Treaties',
  description: 'Treaties behind the acts; a treaty of four parties stands behind one act per pair.',
  key: ['slug'],
  columns: [
    column('slug', 'string', 'Name in addresses; never changes.', (row) => row.slug, required),
    column('title', 'string', 'Title.', (row) => row.title, required),
    column('kinds', 'list', 'What it is about, separated by ";".', (row) => join(row.kinds)),
    ...dateColumns<Treaty>('signed', 'When it was signed', (row) => ({
      edtf: row.signedEdtf,
      earliest: row.signedEarliest,
      latest: row.signedLatest,
    })),
    column('place', 'string', 'Where it was signed.', (row) => row.place),
    column('summary', 'string', 'What it says.', (row) => row.summary),
    sourcesColumn(),
  ],
  readRows: rowsById(treaties),
};

/** The acts, in the editors' reading. */
export const actsTable: DataTable<Act> = {
  name: 'acts',
  title: 'Acts',
  description:
    'Dyadic diplomatic acts as the editors read the claims, in chronological order by latest possible day. Acts marked UNVERIFIED rest on no source seen and are left out of every count unless asked for.',
  key: ['slug'],
  columns: [
    column('slug', 'string', 'Name in addresses; never changes.', (row) => row.slug, required),
    column('kind', 'string', 'What the act does.', (row) => row.kind, {
      required: true,
      words: Object.keys(ActKind),
    }),
    ...dateColumns<Act>(
      'date',
      'When it took place (Gregorian)',
      (row) => ({ edtf: row.dateEdtf, earliest: row.dateEarliest, latest: row.dateLatest }),
      required,
    ),
    polityColumn('actor', 'Who acted.', (row) => row.actorId, required),
    polityColumn('target', 'Towards whom.', (row) => row.targetId, required),
    column('mutual', 'boolean', 'Both did it.', (row) => row.mutual, required),
    column(
      'treaty',
      'string',
      'The treaty it rests on.',
      (row, { treaties: known }) =>
        row.treatyId === null ? null : (known.byId.get(row.treatyId)?.slug ?? null),
      { refersTo: 'treaties' },
    ),
    column('confers', 'string', 'The highest standing it gives to either side.', (r) => r.confers, {
      required: true,
      words: Object.keys(Standing),
    }),
    column('confidence', 'string', 'How well the sources support it.', (row) => row.confidence, {
      required: true,
      words: Object.keys(Confidence),
    }),
    column(
      'status_report',
      'boolean',
      'It only reports a state of affairs: it opens, closes and counts nothing.',
      (row) => row.statusReport,
      required,
    ),
    column('title', 'string', 'The act in a few words.', (row) => row.title, required),
    column('summary', 'string', 'What happened.', (row) => row.summary, required),
    column('place', 'string', 'Where.', (row) => row.place),
    column('reason', 'string', 'Why it is read so where sources conflict.', (row) => row.reason),
    datasetColumn('The data set it belongs to.'),
  ],
  readRows: rowsById(acts),
};

/** Who grants what to whom. */
export const grantsTable: DataTable<Grant> = {
  name: 'grants',
  title: 'Grants of standing',
  description:
    'The standing each act confers, by direction: one row for actor to target, a second one the other way round for a mutual act. What is counted is counted from these rows.',
  key: ['act', 'recogniser', 'recognised'],
  columns: [
    column('act', 'string', 'The act.', (row) => row.act, { required: true, refersTo: 'acts' }),
    polityColumn('recogniser', 'Who grants.', (row) => row.recogniserId, required),
    polityColumn('recognised', 'To whom.', (row) => row.recognisedId, required),
    column('confers', 'string', 'The standing granted in this direction.', (row) => row.confers, {
      required: true,
      words: Object.keys(Standing),
    }),
  ],
  readRows: (db, after, limit) =>
    db
      .select({ row: grants, act: acts.slug, place: sql<number>`${grants}.rowid` })
      .from(grants)
      .innerJoin(acts, eq(acts.id, grants.actId))
      .where(sql`${grants}.rowid > ${after}`)
      .orderBy(sql`${grants}.rowid`)
      .limit(limit)
      .all()
      .map(({ row, act, place }) => ({ ...row, act, place })),
};

/** What each source says. */
export const claimsTable: DataTable<Claim> = {
  name: 'claims',
  title: 'Claims',
  description:
    'What one source says about an act. Without a kind or date of its own, the reading of the act holds.',
  key: ['id'],
  columns: [
    column('id', 'integer', 'Number of the row in this release.', (row) => row.id, required),
    column('act', 'string', 'The act it is about.', (row) => row.act, {
      required: true,
      refersTo: 'acts',
    }),
    column(
      'source',
      'string',
      'Who says so.',
      (row, { sources }) => sources.byId.get(row.sourceId)?.slug ?? null,
      { required: true, refersTo: 'sources' },
    ),
    datasetColumn('The data set it belongs to.'),
    column('stance', 'string', 'Whether it speaks for the act.', (row) => row.stance, {
      required: true,
      words: Object.keys(Stance),
    }),
    column('kind', 'string', 'The kind this source gives.', (row) => row.kind, {
      words: Object.keys(ActKind),
    }),
    ...dateColumns<Claim>('date', 'The date this source gives', (row) => ({
      edtf: row.dateEdtf,
      earliest: row.dateEarliest,
      latest: row.dateLatest,
    })),
    column('locator', 'string', 'Where in the source it stands.', (row) => row.locator),
    column('quote', 'string', 'Its words.', (row) => row.quote),
    column('note', 'string', 'What there is to say beside the columns.', (row) => row.note),
    column('confidence', 'string', 'The weight the editors give it.', (row) => row.confidence, {
      required: true,
      words: Object.keys(ClaimConfidence),
    }),
    column('persons', 'list', 'Persons it names, separated by ";".', (row) => row.persons),
  ],
  readRows: (db, after, limit) =>
    db
      .select({
        row: claims,
        act: acts.slug,
        persons: sql<string | null>`(
          SELECT group_concat(${persons.slug}, ';') FROM ${claimPersons}
          JOIN ${persons} ON ${persons.id} = ${claimPersons.personId}
          WHERE ${claimPersons.claimId} = ${claims.id})`,
      })
      .from(claims)
      .innerJoin(acts, eq(acts.id, claims.actId))
      .where(sql`${claims.id} > ${after}`)
      .orderBy(claims.id)
      .limit(limit)
      .all()
      .map(({ row, act, persons: named }) => ({ ...row, act, persons: named, place: row.id })),
};

function datasetColumn<Row extends { datasetId: number }>(description: string) {
  return column<Row>(
    'dataset',
    'string',
    description,
    (row, { datasets }) => datasets.byId.get(row.datasetId)?.slug ?? null,
    { required: true, refersTo: 'datasets' },
  );
}
