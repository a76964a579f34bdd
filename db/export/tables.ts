import { actsTable, claimsTable, grantsTable, treatiesTable } from './act-tables.ts';
import { sealTable, type SealedTable } from './data-table.ts';
import { narrativesTable, readingsTable, sentencesTable } from './narrative-tables.ts';
import {
  livesTable,
  namesTable,
  personsTable,
  politiesTable,
  successionsTable,
} from './polity-tables.ts';
import { polityRegionsTable, regionSchemesTable, regionsTable } from './region-tables.ts';
import { datasetsTable, sourcesTable } from './source-tables.ts';

/** Every table that is handed out whole, in the order in which a reader wants them. */
export const DATA_TABLES: readonly SealedTable[] = [
  sealTable(actsTable),
  sealTable(claimsTable),
  sealTable(grantsTable),
  sealTable(treatiesTable),
  sealTable(politiesTable),
  sealTable(livesTable),
  sealTable(successionsTable),
  sealTable(namesTable),
  sealTable(personsTable),
  sealTable(regionSchemesTable),
  sealTable(regionsTable),
  sealTable(polityRegionsTable),
  sealTable(sourcesTable),
  sealTable(datasetsTable),
  sealTable(narrativesTable),
  sealTable(sentencesTable),
  sealTable(readingsTable),
];
