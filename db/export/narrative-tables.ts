import { eq, sql, type InferSelectModel } from 'drizzle-orm';
import { narratives, readings, sentences } from '../schema/index.ts';
import { Verdict } from '../vocabulary.ts';
import { column, join } from './columns.ts';
import type { DataTable } from './data-table.ts';
import { rowsById } from './rows-by-id.ts';

const required = { required: true };

type Sentence = InferSelectModel<typeof sentences> & { narrative: string };
type Reading = InferSelectModel<typeof readings> & { narrative: string; sentence: number };

/** Texts that are read against the sources. */
export const narrativesTable: DataTable<InferSelectModel<typeof narratives>> = {
  name: 'narratives',
  title: 'Narratives',
  description: 'Texts that are read against the other sources.',
  key: ['slug'],
  columns: [
    column('slug', 'string', 'Name in addresses; never changes.', (row) => row.slug, required),
    column('title', 'string', 'Title.', (row) => row.title, required),
    column(
      'source',
      'string',
      'The source it is.',
      (row, { sources }) => sources.byId.get(row.sourceId)?.slug ?? null,
      { required: true, refersTo: 'sources' },
    ),
  ],
  readRows: rowsById(narratives),
};

const narrativeFacts = { required: true, refersTo: 'narratives' };

/** The sentences of the narratives. */
export const sentencesTable: DataTable<Sentence> = {
  name: 'sentences',
  title: 'Sentences of narratives',
  description: 'The quoted sentences of each narrative, in order.',
  key: ['narrative', 'position'],
  columns: [
    column('narrative', 'string', 'The narrative.', (row) => row.narrative, narrativeFacts),
    column(
      'position',
      'integer',
      'Place in the narrative, from 1.',
      (row) => row.position,
      required,
    ),
    column('text', 'string', 'The sentence as it stands.', (row) => row.text, required),
  ],
  readRows: (db, after, limit) =>
    db
      .select({ row: sentences, narrative: narratives.slug })
      .from(sentences)
      .innerJoin(narratives, eq(narratives.id, sentences.narrativeId))
      .where(sql`${sentences.id} > ${after}`)
      .orderBy(sentences.id)
      .limit(limit)
      .all()
      .map(({ row, narrative }) => ({ ...row, narrative, place: row.id })),
};

/** How the claims of the narratives fare against the sources. */
export const readingsTable: DataTable<Reading> = {
  name: 'readings',
  title: 'Readings of narratives',
  description: 'One claim of a sentence, what it touches, and how the other sources judge it.',
  key: ['slug'],
  columns: [
    column('slug', 'string', 'Name in addresses; never changes.', (row) => row.slug, required),
    column('narrative', 'string', 'The narrative.', (row) => row.narrative, narrativeFacts),
    column('sentence', 'integer', 'Position of the sentence.', (row) => row.sentence, required),
    column('claim', 'string', 'What the sentence claims.', (row) => row.claim, required),
    column('acts', 'list', 'Acts it touches, separated by ";".', (row) => join(row.acts)),
    column('persons', 'list', 'Persons it touches, separated by ";".', (row) => join(row.persons)),
    column('polities', 'list', 'Polities it touches, separated by ";".', (r) => join(r.polities)),
    column('verdict', 'string', 'How it stands against the sources.', (row) => row.verdict, {
      required: true,
      words: Object.keys(Verdict),
    }),
    column('reason', 'string', 'Why.', (row) => row.reason, required),
    column('sources', 'list', 'Sources it was read against, separated by ";".', (row) =>
      join(row.sources),
    ),
  ],
  refersTo: {
    columns: ['narrative', 'sentence'],
    table: 'sentences',
    their: ['narrative', 'position'],
  },
  readRows: (db, after, limit) =>
    db
      .select({ row: readings, narrative: narratives.slug, sentence: sentences.position })
      .from(readings)
      .innerJoin(sentences, eq(sentences.id, readings.sentenceId))
      .innerJoin(narratives, eq(narratives.id, sentences.narrativeId))
      .where(sql`${readings.id} > ${after}`)
      .orderBy(readings.id)
      .limit(limit)
      .all()
      .map(({ row, ...more }) => ({ ...row, ...more, place: row.id })),
};
