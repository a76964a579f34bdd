import { eq, sql, type InferSelectModel } from 'drizzle-orm';
import { polityRegions, regions, regionSchemes } from '../schema/index.ts';
import { column, polityColumn, sourcesColumn } from './columns.ts';
import type { DataTable } from './data-table.ts';
import { rowsById } from './rows-by-id.ts';

const required = { required: true };

/** Ways to group polities. */
export const regionSchemesTable: DataTable<InferSelectModel<typeof regionSchemes>> = {
  name: 'region_schemes',
  title: 'Region schemes',
  description: 'Named ways to group all polities but organisations and movements.',
  key: ['slug'],
  columns: [
    column('slug', 'string', 'Name in addresses; never changes.', (row) => row.slug, required),
    column('name', 'string', 'The name.', (row) => row.name, required),
    column('description', 'string', 'By what it groups.', (row) => row.description, required),
    sourcesColumn(),
  ],
  readRows: (db, after, limit) =>
    db
      .select({ row: regionSchemes, place: sql<number>`${regionSchemes}.rowid` })
      .from(regionSchemes)
      .where(sql`${regionSchemes}.rowid > ${after}`)
      .orderBy(sql`${regionSchemes}.rowid`)
      .limit(limit)
      .all()
      .map(({ row, place }) => ({ ...row, place })),
};

/** The regions of the schemes. */
export const regionsTable: DataTable<InferSelectModel<typeof regions>> = {
  name: 'regions',
  title: 'Regions',
  description: 'The regions of each scheme.',
  key: ['scheme', 'slug'],
  columns: [
    column('scheme', 'string', 'The scheme it belongs to.', (row) => row.schemeSlug, {
      required: true,
      refersTo: 'region_schemes',
    }),
    column('slug', 'string', 'Name within its scheme.', (row) => row.slug, required),
    column('name', 'string', 'The name.', (row) => row.name, required),
    column(
      'position',
      'integer',
      'Order in which it is shown, from 1.',
      (r) => r.position,
      required,
    ),
  ],
  readRows: rowsById(regions),
};

/** A membership with the slug of its region. */
type Membership = InferSelectModel<typeof polityRegions> & { region: string };

/** The region of each polity in each scheme. */
export const polityRegionsTable: DataTable<Membership> = {
  name: 'polity_regions',
  title: 'Regions of polities',
  description: 'The one region of each polity in each scheme.',
  key: ['polity', 'scheme'],
  columns: [
    polityColumn('polity', 'The polity.', (row) => row.polityId, required),
    column('scheme', 'string', 'The scheme.', (row) => row.schemeSlug, {
      required: true,
      refersTo: 'region_schemes',
    }),
    column('region', 'string', 'The region.', (row) => row.region, required),
  ],
  refersTo: { columns: ['scheme', 'region'], table: 'regions', their: ['scheme', 'slug'] },
  readRows: (db, after, limit) =>
    db
      .select({
        row: polityRegions,
        region: regions.slug,
        place: sql<number>`${polityRegions}.rowid`,
      })
      .from(polityRegions)
      .innerJoin(regions, eq(regions.id, polityRegions.regionId))
      .where(sql`${polityRegions}.rowid > ${after}`)
      .orderBy(sql`${polityRegions}.rowid`)
      .limit(limit)
      .all()
      .map(({ row, region, place }) => ({ ...row, region, place })),
};
