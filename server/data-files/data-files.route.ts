import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { describePackage } from '../../db/export/data-package.ts';
import type { SealedTable } from '../../db/export/data-table.ts';
import { DATA_TABLES } from '../../db/export/tables.ts';
import { writeCsv } from '../../db/export/write-csv.ts';
import { matchesTag } from '../http/entity-tags.ts';
import { errorBody } from '../http/http-errors.ts';
import type { LiveDatabase, ServedData } from '../live-database.ts';
import { CACHE_CONTROL, tagOf } from './data-answer.ts';
import { listFiles, writeIndexPage } from './data-index.ts';
import { createMeasures } from './measure-files.ts';
import { sendDatabase } from './send-database.ts';

/**
 * Serves the whole data: `/data/` lists the files, `/data/{table}.csv`, `/data/chancery.sqlite` and
 * `/data/datapackage.json` are the files.
 */
export function registerDataFiles(app: FastifyInstance, live: LiveDatabase): void {
  const tables = new Map(DATA_TABLES.map((table) => [`${table.name}.csv`, table]));
  const measure = createMeasures(live);

  app.get('/data', async (_request, reply) => reply.redirect('/data/', 308));

  app.get('/data/', async (request, reply) =>
    live.use(async (data) => {
      const html = request.headers.accept?.includes('text/html') === true;
      reply.header('vary', 'accept, accept-encoding');
      if (isUnchanged(request, reply, tagOf(data, html ? 'index.html' : 'index'))) return reply;
      const files = listFiles(await measure(data));
      const { hash, released } = data.version;
      if (!html) return reply.send({ dataVersion: hash, released, files });
      return reply.type('text/html; charset=utf-8').send(writeIndexPage(data.version, files));
    }),
  );

  app.get<{ Params: { file: string } }>('/data/:file', async (request, reply) => {
    const { file } = request.params;
    if (file === 'chancery.sqlite') return sendDatabase(live, request, reply);
    if (file === 'datapackage.json') {
      return live.use(async (data) => {
        reply.header('vary', 'accept-encoding');
        if (isUnchanged(request, reply, tagOf(data, file))) return reply;
        const facts = await measure(data);
        return reply.send(describePackage(data.createContext().reference, DATA_TABLES, facts));
      });
    }
    const table = tables.get(file);
    return table ? sendTable(live, table, request, reply) : refuseName(reply, file);
  });
}

/** Sets what goes with a tag, and answers with 304 where the client holds the same. */
function isUnchanged(request: FastifyRequest, reply: FastifyReply, tag: string): boolean {
  reply.header('etag', tag).header('cache-control', CACHE_CONTROL);
  if (!matchesTag(request.headers['if-none-match'], tag)) return false;
  reply.code(304).send();
  return true;
}

function sendTable(
  live: LiveDatabase,
  table: SealedTable,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const { data, giveBack } = live.borrow();
  reply.header('vary', 'accept-encoding');
  if (isUnchanged(request, reply, tagOf(data, table.name))) {
    giveBack();
    return reply;
  }
  const rows = Readable.from(readRows(data, table)).once('close', giveBack);
  return reply
    .header('content-disposition', `inline; filename="${table.name}.csv"`)
    .type('text/csv; charset=utf-8; header=present')
    .send(rows);
}

function readRows({ db, createContext }: ServedData, table: SealedTable): AsyncGenerator<string> {
  return writeCsv(db, createContext().reference, table);
}

function refuseName(reply: FastifyReply, file: string): FastifyReply {
  const message = `There is no data file ${JSON.stringify(file.slice(0, 80))}. /data/ lists all there are.`;
  return reply.code(404).send(errorBody(message, 'NOT_FOUND'));
}
