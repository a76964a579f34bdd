import type { SQLiteTable } from 'drizzle-orm/sqlite-core';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { Database } from './client.ts';
import type { DataFiles } from './import/read-data.ts';
import { actRows } from './rows/act-rows.ts';
import { claimRows } from './rows/claim-rows.ts';
import { datasetRows } from './rows/dataset-rows.ts';
import { narrativeRows } from './rows/narrative-rows.ts';
import { lifeRows, nameRows, personRows, polityRows, successionRows } from './rows/polity-rows.ts';
import { polityRegionRows, regionRows, schemeRows } from './rows/region-rows.ts';
import { searchRows } from './rows/search-rows.ts';
import { sourceRows } from './rows/source-rows.ts';
import { numberTables } from './rows/table-ids.ts';
import { treatyRows } from './rows/treaty-rows.ts';
import * as schema from './schema/index.ts';

/** SQLite takes at most 32,766 values in one statement. */
const MAX_VALUES = 30_000;

/**
 * Fills an empty database from checked files, in an order that keeps every reference whole.
 * @returns the number of rows per table.
 */
export function insertRows(db: Database, files: DataFiles): Record<string, number> {
  const ids = numberTables(files);
  const counts: Record<string, number> = {};
  function insert<Table extends SQLiteTable>(table: Table, rows: Table['$inferInsert'][]): void {
    counts[getTableName(table)] = rows.length;
    const size = Math.floor(MAX_VALUES / Object.keys(getTableColumns(table)).length);
    for (let start = 0; start < rows.length; start += size) {
      db.insert(table)
        .values(rows.slice(start, start + size))
        .run();
    }
  }

  insert(schema.datasets, byId(datasetRows(files, ids)));
  insert(schema.sources, byId(sourceRows(files, ids)));
  insert(schema.polities, byId(polityRows(files, ids)));
  insert(schema.lives, lifeRows(files, ids));
  insert(schema.successions, successionRows(files, ids));
  insert(schema.names, nameRows(files, ids));
  insert(schema.regionSchemes, schemeRows(files));
  insert(schema.regions, byId(regionRows(files, ids)));
  insert(schema.polityRegions, polityRegionRows(files, ids));
  insert(schema.persons, byId(personRows(files, ids)));
  insert(schema.treaties, byId(treatyRows(files, ids)));
  const { acts, grants } = actRows(files, ids);
  insert(schema.acts, acts);
  insert(schema.grants, grants);
  const { claims, claimPersons } = claimRows(files, ids);
  insert(schema.claims, claims);
  insert(schema.claimPersons, claimPersons);
  const { narratives, sentences, readings } = narrativeRows(files, ids);
  insert(schema.narratives, narratives);
  insert(schema.sentences, sentences);
  insert(schema.readings, readings);

  const search = db.$client.prepare(
    'INSERT INTO search (kind, slug, title, names, body) VALUES (@kind, @slug, @title, @names, @body)',
  );
  for (const row of searchRows(files, ids)) search.run(row);
  return counts;
}

function byId<Row extends { id?: number | undefined }>(rows: Row[]): Row[] {
  return rows.toSorted((a, b) => (a.id ?? 0) - (b.id ?? 0));
}
