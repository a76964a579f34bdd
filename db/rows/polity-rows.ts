import { findLineFounders } from '../derive/lines.ts';
import { listOf } from '../import/csv.ts';
import type { DataFiles } from '../import/read-data.ts';
import type { lives, names, persons, polities, successions } from '../schema/polities.ts';
import type { PolityKind, SuccessionKind } from '../vocabulary.ts';
import { dateOrNull, numberOrNull, textOrNull } from './cells.ts';
import type { TableIds } from './table-ids.ts';

/** Polities, each with the founder of its line. */
export function polityRows(files: DataFiles, ids: TableIds): (typeof polities.$inferInsert)[] {
  const founders = findLineFounders(files);
  return files.polities.map(({ cells }) => ({
    id: ids.polities.of(cells.slug),
    slug: cells.slug,
    name: cells.name,
    shortName: cells.short_name,
    kind: cells.kind as PolityKind,
    lineId: ids.polities.of(founders.get(cells.slug) ?? cells.slug),
    capital: textOrNull(cells.capital),
    lat: numberOrNull(cells.lat),
    lon: numberOrNull(cells.lon),
    iso3: textOrNull(cells.iso3),
    cowCode: numberOrNull(cells.cow_code),
    note: textOrNull(cells.note),
    sources: listOf(cells.sources),
  }));
}

/** Lives in the order of the file, which keeps those of one polity in time. */
export function lifeRows(files: DataFiles, ids: TableIds): (typeof lives.$inferInsert)[] {
  return files.lives.map(({ cells }, index) => {
    const begin = dateOrNull(cells.begin);
    const end = dateOrNull(cells.end);
    return {
      id: index + 1,
      polityId: ids.polities.of(cells.polity),
      beginEdtf: begin?.edtf ?? null,
      beginEarliest: begin?.earliest ?? null,
      beginLatest: begin?.latest ?? null,
      endEdtf: end?.edtf ?? null,
      endEarliest: end?.earliest ?? null,
      endLatest: end?.latest ?? null,
      withinId: ids.polities.ofOptional(cells.within),
      note: textOrNull(cells.note),
      sources: listOf(cells.sources),
    };
  });
}

/** Successions in the order of the file. */
export function successionRows(
  files: DataFiles,
  ids: TableIds,
): (typeof successions.$inferInsert)[] {
  return files.successions.map(({ cells }, index) => {
    const date = dateOrNull(cells.date);
    return {
      id: index + 1,
      predecessorId: ids.polities.of(cells.predecessor),
      successorId: ids.polities.of(cells.successor),
      kind: cells.kind as SuccessionKind,
      dateEdtf: date?.edtf ?? null,
      dateEarliest: date?.earliest ?? null,
      dateLatest: date?.latest ?? null,
      note: textOrNull(cells.note),
      sources: listOf(cells.sources),
    };
  });
}

/** Names in the order of the file. */
export function nameRows(files: DataFiles, ids: TableIds): (typeof names.$inferInsert)[] {
  return files.names.map(({ cells }, index) => {
    const from = dateOrNull(cells.from);
    const to = dateOrNull(cells.to);
    return {
      id: index + 1,
      polityId: ids.polities.of(cells.polity),
      name: cells.name,
      language: cells.language,
      fromEdtf: from?.edtf ?? null,
      fromEarliest: from?.earliest ?? null,
      toEdtf: to?.edtf ?? null,
      toLatest: to?.latest ?? null,
      note: textOrNull(cells.note),
      sources: listOf(cells.sources),
    };
  });
}

/** Persons, with the polity each acted for. */
export function personRows(files: DataFiles, ids: TableIds): (typeof persons.$inferInsert)[] {
  return files.persons.map(({ cells }) => ({
    id: ids.persons.of(cells.slug),
    slug: cells.slug,
    name: cells.name,
    polityId: ids.polities.ofOptional(cells.polity),
    role: textOrNull(cells.role),
    note: textOrNull(cells.note),
    sources: listOf(cells.sources),
  }));
}
