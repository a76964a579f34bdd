import { eq, type InferSelectModel } from 'drizzle-orm';
import type { Database } from '../client.ts';
import { narratives, readings, sentences } from '../schema/index.ts';

/** A reading, as stored. */
export type ReadingRow = InferSelectModel<typeof readings>;

/** A sentence with its readings. */
export interface SentenceRow extends InferSelectModel<typeof sentences> {
  readings: ReadingRow[];
}

/** A narrative with its sentences. */
export interface NarrativeRow extends InferSelectModel<typeof narratives> {
  sentences: SentenceRow[];
}

/** A narrative with its sentences and their readings, in order. */
export function findNarrative(db: Database, slug: string): NarrativeRow | undefined {
  const narrative = db.select().from(narratives).where(eq(narratives.slug, slug)).get();
  if (!narrative) return undefined;
  const found = db
    .select()
    .from(sentences)
    .where(eq(sentences.narrativeId, narrative.id))
    .orderBy(sentences.position)
    .all();
  const read = db
    .select({ reading: readings })
    .from(readings)
    .innerJoin(sentences, eq(readings.sentenceId, sentences.id))
    .where(eq(sentences.narrativeId, narrative.id))
    .orderBy(readings.id)
    .all()
    .map((row) => row.reading);
  return {
    ...narrative,
    sentences: found.map((sentence) => ({
      ...sentence,
      readings: read.filter((reading) => reading.sentenceId === sentence.id),
    })),
  };
}
