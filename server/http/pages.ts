import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { allowFraming, writeEmbedPage, type EmbeddedChart } from './embed-page.ts';
import { escapeHtml } from './escape-html.ts';
import { errorBody } from './http-errors.ts';
import { KeptPackings, takesBrotli } from './kept-packings.ts';
import { PageParts } from './page-parts.ts';

/** The routes of the dashboard; each is answered with its one page, so that deep links reload. */
const PAGES = [
  '/',
  '/compare',
  '/timeline',
  '/map',
  '/matrix',
  '/records',
  '/narrative',
  '/method',
  '/query',
];

/** Kinds of record with a page for each, by the first part of their address. */
export const RECORD_PAGES = ['acts', 'polities', 'sources', 'treaties'] as const;
export type RecordPage = (typeof RECORD_PAGES)[number];

/** A page in words, for its head and for readers without scripts. */
export interface DescribedPage {
  /** Without the name of the site; null where it has only that. */
  title: string | null;
  /** Elements for its head: description, address, card for shared links. */
  head: string;
  /** Its content as HTML; null where it could not be written. */
  body: string | null;
}

/** What the pages need of the service. */
export interface PageOptions {
  /** Whether there is a record with this slug; its page is answered with 404 where there is none. */
  hasRecord: (page: RecordPage, slug: string) => boolean;
  /** Where readers report corrections: an address starting with `mailto:` or `https:`; null: nowhere. */
  corrections: string | null;
  /** The answers behind the charts of the front page without choices, as an element. */
  firstAnswers: () => Promise<string>;
  /** The page at an address (path and query string) in plain words; null where there is none. */
  describe: (request: { url: string; origin: string }) => Promise<DescribedPage>;
  /** The chart of an address under /embed/; null where there is none. */
  embedded: (url: string) => EmbeddedChart | null;
  /** Address under which readers reach the service; null: as the request has it. */
  publicUrl: string | null;
}

/**
 * Serves the built dashboard from a folder, and tells what there is where a path leads nowhere.
 * Files under /assets/ carry a hash in their name and may be kept for good.
 */
export async function servePages(
  app: FastifyInstance,
  folder: string,
  { hasRecord, corrections, describe, firstAnswers, embedded, publicUrl }: PageOptions,
): Promise<void> {
  const built = existsSync(join(folder, 'index.html'));
  const html = built ? readIndexPage(folder, corrections) : null;
  const missing = html === null ? writeNote(NOT_FOUND) : writeMissing(html);
  app.setNotFoundHandler((request, reply) => answerNotFound(request, reply, missing));
  if (html === null) {
    app.get('/', async (_request, reply) => sendHtml(reply, writeNote(NOT_BUILT)));
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
      if (hashed) for (const name of PAGE_HEADERS) reply.removeHeader(name);
    },
  });
  const sendPage = (reply: FastifyReply, page = html): FastifyReply =>
    sendHtml(reply.header('cache-control', 'no-cache'), page);
  const packings = new KeptPackings();
  const parts = new PageParts(folder);
  const sendDescribed = async (
    request: FastifyRequest,
    reply: FastifyReply,
    route: string,
  ): Promise<FastifyReply> => {
    const whole = parts.name(html, route);
    const origin = publicUrl ?? `${request.protocol}://${request.host}`;
    if (request.url !== '/') {
      return sendPage(reply, writePage(whole, await describe({ url: request.url, origin })));
    }
    const [described, answers] = await Promise.all([
      describe({ url: request.url, origin }),
      firstAnswers(),
    ]);
    const page = writePage(whole, described).replace(ANSWERS, () => answers);
    const packed = takesBrotli(request) ? await packings.pack(page) : null;
    if (packed === null) return sendPage(reply, page);
    reply.headers({ 'content-encoding': 'br', vary: 'accept-encoding' });
    return reply.type(HTML).header('cache-control', 'no-cache').send(packed);
  };
  for (const page of PAGES) {
    app.get(page, (request, reply) => sendDescribed(request, reply, page));
  }
  app.get('/embed/:chart', async (request, reply) => {
    const chart = embedded(request.url);
    if (chart === null) return answerNotFound(request, reply, missing);
    const policy = reply.getHeader('content-security-policy');
    reply.header('content-security-policy', allowFraming(String(policy)));
    return sendPage(reply, writeEmbedPage(parts.name(html, chart.page), chart));
  });
  for (const page of RECORD_PAGES) {
    const route = `/${page}/:slug`;
    app.get<{ Params: { slug: string } }>(route, async (request, reply) => {
      if (hasRecord(page, request.params.slug)) return sendDescribed(request, reply, route);
      reply.code(404);
      return sendPage(reply, missing);
    });
  }
}

/** The page of the dashboard with its own title, description and plain content. */
function writePage(html: string, { title, head, body }: DescribedPage): string {
  const named = html
    .replace(/<meta\s+name="description"[^>]*>\s*/, '')
    .replace('</head>', () => `${head}  </head>`)
    .replace(/<title>[^<]*/, (old) =>
      title === null ? old : `<title>${escapeHtml(title)} – Chancery`,
    );
  if (body === null) return named;
  const heading = `<h1>${escapeHtml(title ?? 'Chancery')}</h1>`;
  return replaceNoScript(named, `${NAVIGATION}\n${heading}\n${body}`);
}

/** The page of the dashboard, with what it needs to know of the settings in its head. */
function readIndexPage(folder: string, corrections: string | null): string {
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  if (corrections === null) return html;
  const meta = `<meta name="chancery:corrections" content="${escapeHtml(corrections)}">`;
  return html.replace('</head>', () => `  ${meta}\n  </head>`);
}

/** Where a page has room for the answers of its charts. */
const ANSWERS = '<!-- answers -->';

/** The pages, for readers without scripts. */
const NAVIGATION = `<nav aria-label="Pages">${PAGES.map((page) => {
  const name = page === '/' ? 'recognitions' : page.slice(1);
  return `<a href="${page}">${name.charAt(0).toUpperCase()}${name.slice(1)}</a>`;
}).join(' · ')}</nav>`;

/** What says nothing of a file that is no page and never asked for again. */
const PAGE_HEADERS = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'referrer-policy',
  'accept-ranges',
  'etag',
  'last-modified',
];

const HTML = 'text/html; charset=utf-8';

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

function answerNotFound(request: FastifyRequest, reply: FastifyReply, page: string): FastifyReply {
  reply.code(404);
  if (request.method === 'GET' && wantsHtml(request)) {
    return sendHtml(reply.header('cache-control', 'no-cache'), page);
  }
  const message = `There is nothing at this address. ${NOT_FOUND.sentence}`;
  return reply.send(errorBody(message, 'NOT_FOUND'));
}

function sendHtml(reply: FastifyReply, html: string): FastifyReply {
  return reply.type(HTML).send(html);
}

/** The dashboard, which helps on from an address that leads nowhere. */
function writeMissing(html: string): string {
  const robots = '<meta name="robots" content="noindex" />';
  const page = html.replace('</head>', () => `  ${robots}\n  </head>`);
  return replaceNoScript(page, `${NAVIGATION}\n${writeWords(NOT_FOUND)}`);
}

interface Note {
  title: string;
  sentence: string;
}

function writeWords({ title, sentence }: Note): string {
  return `<h1>${title}</h1>
<p>${sentence.replace('front page', '<a href="/">front page</a>')}</p>`;
}

/** The dashboard itself with other content for readers without scripts. */
function replaceNoScript(html: string, content: string): string {
  return html.replace(
    /<noscript>[\s\S]*<\/noscript>/,
    () => `<noscript><main class="without-script">\n${content}\n</main></noscript>`,
  );
}

function writeNote(note: Note): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${note.title} · Chancery</title>
${writeWords(note)}
</html>
`;
}
