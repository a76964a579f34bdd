import { listOf } from '../import/csv.ts';
import { narrativeSources } from '../import/narrative-source.ts';
import type { DataFiles } from '../import/read-data.ts';
import type { narratives, readings, sentences } from '../schema/narratives.ts';
import type { Verdict } from '../vocabulary.ts';
import type { TableIds } from './table-ids.ts';

/** Narratives with their sentences and readings, numbered in the order of the files. */
export interface NarrativeRows {
  narratives: (typeof narratives.$inferInsert)[];
  sentences: (typeof sentences.$inferInsert)[];
  readings: (typeof readings.$inferInsert)[];
}

/** One narrative per set with sentences, with what stands in its files. */
export function narrativeRows(files: DataFiles, ids: TableIds): NarrativeRows {
  const rows: NarrativeRows = { narratives: [], sentences: [], readings: [] };
  for (const set of files.sets) {
    const [source] = set.narrative ? narrativeSources(set, files.sources) : [];
    if (!source) continue;
    const narrativeId = rows.narratives.length + 1;
    const { slug, title } = source;
    rows.narratives.push({ id: narrativeId, slug, title, sourceId: ids.sources.of(slug) });
    const sentenceIds = new Map<string, number>();
    for (const { cells } of set.sentences) {
      const id = rows.sentences.length + 1;
      sentenceIds.set(cells.position, id);
      rows.sentences.push({ id, narrativeId, position: Number(cells.position), text: cells.text });
    }
    for (const { cells } of set.readings) {
      const sentenceId = sentenceIds.get(cells.sentence);
      if (sentenceId === undefined) throw new Error(`There is no sentence ${cells.sentence}.`);
      rows.readings.push({
        id: rows.readings.length + 1,
        slug: cells.slug,
        sentenceId,
        claim: cells.claim,
        acts: listOf(cells.acts),
        persons: listOf(cells.persons),
        polities: listOf(cells.polities),
        verdict: cells.verdict as Verdict,
        reason: cells.reason,
        sources: listOf(cells.sources),
      });
    }
  }
  return rows;
}
