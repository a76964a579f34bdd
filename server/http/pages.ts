import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { errorBody } from './http-errors.ts';

/** The routes of the dashboard; each is answered with its one page, so that deep links reload. */
const PAGES = ['/'];

/**
 * Serves the built dashboard from a folder, and tells what there is where a path leads nowhere.
 * Files under /assets/ carry a hash in their name and may be kept for good.
 */
export async function servePages(app: FastifyInstance, folder: string): Promise<void> {
  app.setNotFoundHandler(answerNotFound);
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', async (_request, reply) => sendNote(reply, 200, NOT_BUILT));
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      const hashed = path.startsWith(join(folder, 'assets'));
      const page = path.endsWith('.html');
      reply.header('cache-control', hashed ? IMMUTABLE : page ? 'no-cache' : SHORT);
    },
  });
  for (const page of PAGES) {
    app.get(page, async (_request, reply) => reply.sendFile('index.html'));
  }
}

const IMMUTABLE = 'public, max-age=31536000, immutable';
const SHORT = 'public, max-age=3600';

const NOT_BUILT = {
  title: 'The dashboard is not built',
  sentence: 'Run "npm run build" and start the service again. The API answers at /graphql.',
};

const NOT_FOUND = {
  title: 'There is nothing at this address',
  sentence: 'The overview is at the front page; the API answers at /graphql.',
};

function wantsHtml(request: FastifyRequest): boolean {
  return request.headers.accept?.includes('text/html') === true;
}

function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (request.method === 'GET' && wantsHtml(request)) return sendNote(reply, 404, NOT_FOUND);
  const message = `There is nothing at this address. ${NOT_FOUND.sentence}`;
  return reply.code(404).send(errorBody(message, 'NOT_FOUND'));
}

function sendNote(
  reply: FastifyReply,
  status: number,
  { title, sentence }: { title: string; sentence: string },
): FastifyReply {
  const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title} · Chancery</title>
<h1>${title}</h1>
<p>${sentence.replace('front page', '<a href="/">front page</a>')}</p>
</html>
`;
  return reply.code(status).type('text/html; charset=utf-8').send(page);
}
