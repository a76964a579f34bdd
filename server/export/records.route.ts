import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { toRefusal } from '../../dashboard/charts/complaint.ts';
import type { RecordPartyAnswer } from '../../dashboard/charts/records-questions.ts';
import {
  findLines,
  RECORD_PARTY_QUERY,
  RECORDS_QUERY,
  recordsWhere,
} from '../../dashboard/charts/records-questions.ts';
import type { RecordsView } from '../../dashboard/charts/records-shape.ts';
import type { ListedAct } from '../../dashboard/charts/records-table.ts';
import { recordsTable } from '../../dashboard/charts/records-table.ts';
import { parseRecordsView } from '../../dashboard/charts/records-view.ts';
import { writeCsv } from '../../dashboard/charts/write-csv.ts';
import { BACK_IN_S } from '../lane/ask-lane.plugin.ts';
import type { ReadTogether } from '../execute-query.ts';
import type { Execute } from './ask-chart.ts';
import { BadView, putQuestion } from './ask-chart.ts';
import { QueueFull } from './render-queue.ts';

interface RecordsAnswer {
  acts: {
    nodes: ListedAct[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
  dataVersion: { hash: string };
}

/** Acts asked for at once. */
const PAGE = 100;

/**
 * Serves `/records.csv`: every act of the list that the page shows for the same query string, in its
 * order and with its columns; the page the reader is on does not matter.
 */
export function registerRecordsFile(app: FastifyInstance, readTogether: ReadTogether): void {
  app.get('/records.csv', async (request, reply) => {
    const query = new URLSearchParams(/\?(.*)$/s.exec(request.url)?.[1] ?? '');
    const download = query.has('download');
    query.delete('download');
    const { view, complaints } = parseRecordsView(query);
    if (complaints.length > 0) return reply.code(400).send({ errors: complaints.map(toRefusal) });
    let csv: string;
    try {
      csv = await readTogether((execute) => writeRecords(view, execute));
    } catch (error) {
      if (error instanceof QueueFull) {
        void reply.code(503).header('retry-after', String(BACK_IN_S));
        return reply.send({ errors: [{ name: '', value: '', message: error.message }] });
      }
      if (!(error instanceof BadView)) throw error;
      return reply.code(400).send({ errors: [{ name: '', value: '', message: error.message }] });
    }
    const tag = `"${createHash('sha256').update(csv).digest('base64url').slice(0, 27)}"`;
    reply.header('etag', tag).header('cache-control', 'public, max-age=300');
    if (request.headers['if-none-match']?.includes(tag) === true) return reply.code(304).send();
    const disposition = download ? 'attachment' : 'inline';
    return reply
      .header('content-disposition', `${disposition}; filename="chancery-records.csv"`)
      .type('text/csv; charset=utf-8; header=present')
      .send(csv);
  });
}

/** Reads the whole list, page after page, between which other requests are answered. */
async function writeRecords(view: RecordsView, execute: Execute): Promise<string> {
  const lines = await findLines(view, (slug) =>
    putQuestion<RecordPartyAnswer>(execute, RECORD_PARTY_QUERY, { slug }),
  );
  const acts: ListedAct[] = [];
  let after: string | null = null;
  let version: string;
  do {
    const answer: RecordsAnswer = await putQuestion(execute, RECORDS_QUERY, {
      where: recordsWhere(view, lines),
      orderBy: view.sort,
      first: PAGE,
      after,
      withSources: view.columns.includes('SOURCES'),
    });
    acts.push(...answer.acts.nodes);
    const { hasNextPage, endCursor } = answer.acts.pageInfo;
    after = hasNextPage ? endCursor : null;
    version = answer.dataVersion.hash;
    await new Promise((resolve) => setImmediate(resolve));
  } while (after !== null);
  return writeCsv(recordsTable(acts, view.columns, version));
}
