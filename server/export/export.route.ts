import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Refusal } from '../../dashboard/charts/complaint.ts';
import { toRefusal } from '../../dashboard/charts/complaint.ts';
import type { FileChoices } from '../../dashboard/charts/file-choices.ts';
import { parseFile, printFile } from '../../dashboard/charts/file-choices.ts';
import type { View } from '../../dashboard/charts/view.ts';
import type { Execute } from './ask-chart.ts';
import { askChart, BadView, TookTooLong } from './ask-chart.ts';
import type { ChartName, Format } from './chart-names.ts';
import { CHART_NAMES, FORMATS, isChartName, isFormat } from './chart-names.ts';
import { addressOf } from './chart-surface.ts';
import type { KeptFile } from './kept-files.ts';
import { KeptFiles } from './kept-files.ts';
import { FileTooLarge, NoSuchPage, renderChart } from './render-chart.ts';
import { createQueue, NoLongerWanted, QueueFull } from './render-queue.ts';

/** What the files need of the server. */
export interface ChartFileOptions {
  execute: Execute;
  /** Which data are served now: files of other data are not handed out. */
  dataVersion: () => string;
  /** Address printed in permalinks; without it the path alone is printed. */
  publicUrl?: string | undefined;
}

const TYPES: Record<Format, string> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  pdf: 'application/pdf',
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
};

const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
const RENDERS_AT_ONCE = 2;
const MOST_WAITING = 50;
const KEPT_BYTES = 64 * 1024 * 1024;
const FAILED = 'The chart could not be drawn. Try again, or choose fewer years or groups.';
const SLOW =
  'The numbers of this chart took too long to read. Try again in half a minute, or choose fewer years or subjects.';
const BUSY = 'Too many charts are being drawn. Try again in a few seconds.';

/** A chart file that was asked for. */
interface Wanted {
  chart: ChartName;
  format: Format;
  view: View;
  choices: FileChoices;
}

/** Serves `/charts/{chart}.{svg,png,pdf,csv,json}`. */
export function registerChartFiles(app: FastifyInstance, options: ChartFileOptions): void {
  const queue = createQueue(RENDERS_AT_ONCE, MOST_WAITING);
  const kept = new KeptFiles(KEPT_BYTES);

  async function make(wanted: Wanted, address: string): Promise<KeptFile> {
    // While it waited, another request may have had the same file drawn.
    const known = kept.find(address);
    if (known !== undefined) return known;
    const { chart, format, view, choices } = wanted;
    const asked = await askChart(chart, view, options.execute);
    const file = await renderChart(asked, view, choices, format, options.publicUrl);
    // New data may have come while it waited.
    if (address.startsWith(`${asked.drawn.dataVersion} `)) kept.keep(address, file);
    return file;
  }

  app.get<{ Params: { file: string } }>('/charts/:file', async (request, reply) => {
    const [chart = '', format = ''] = request.params.file.split(/\.(?=[^.]*$)/);
    if (!isChartName(chart) || !isFormat(format)) return refuseName(request, reply);
    const asked = new URLSearchParams(/\?(.*)$/s.exec(request.url)?.[1] ?? '');
    const { view, choices, complaints } = parseFile(asked, chart);
    if (complaints.length > 0) return refuse(reply, 400, complaints.map(toRefusal));
    const wanted = { chart, format, view, choices };
    const query = printFile(view, { ...choices, download: false });
    const address = `${options.dataVersion()} ${chart}.${format}?${query}`;
    try {
      const file =
        kept.find(address) ??
        (await queue(
          () => make(wanted, address),
          () => !request.raw.destroyed,
        ));
      return await send(request, reply, wanted, file, options.publicUrl);
    } catch (error) {
      return refuseFailure(request, reply, error);
    }
  });
}

function refuseFailure(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof BadView || error instanceof FileTooLarge || error instanceof NoSuchPage) {
    return refuse(reply, 400, [{ name: '', value: '', message: error.message }]);
  }
  if (error instanceof QueueFull || error instanceof NoLongerWanted) {
    void reply.header('retry-after', '5');
    return refuse(reply, 503, [{ name: '', value: '', message: BUSY }]);
  }
  if (error instanceof TookTooLong) {
    void reply.header('retry-after', '30');
    return refuse(reply, 503, [{ name: '', value: '', message: SLOW }]);
  }
  request.log.error({ err: error }, 'A chart file could not be drawn');
  return refuse(reply, 500, [{ name: '', value: '', message: FAILED }]);
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  wanted: Wanted,
  { body, pages }: KeptFile,
  publicUrl: string | undefined,
): FastifyReply {
  const { chart, format, view, choices } = wanted;
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply
    .header('etag', tag)
    .header('cache-control', 'public, max-age=300')
    .header('link', writeLinks(wanted, pages, publicUrl));
  if (format === 'svg') void reply.header('content-security-policy', SVG_POLICY);
  const known = request.headers['if-none-match'];
  if (known !== undefined && matchesTag(known, tag)) return reply.code(304).send();
  const disposition = choices.download ? 'attachment' : 'inline';
  return reply
    .header('content-disposition', `${disposition}; filename="${nameFile(chart, view)}.${format}"`)
    .type(TYPES[format])
    .send(body);
}

/** Where the page of this chart is, and where the other pages of the picture are. */
function writeLinks(
  { chart, format, view, choices }: Wanted,
  pages: number,
  publicUrl = '',
): string {
  const link = (address: string, relation: string): string => `<${address}>; rel="${relation}"`;
  const toPage = (page: number, relation: string): string =>
    link(
      `/charts/${chart}.${format}?${printFile(view, { ...choices, page, download: false })}`,
      relation,
    );
  const links = [link(addressOf(chart, view, publicUrl), 'canonical')];
  if (choices.page > 1) links.push(toPage(choices.page - 1, 'prev'));
  if (choices.page < pages) links.push(toPage(choices.page + 1, 'next'));
  if (pages > 1) links.push(toPage(pages, 'last'));
  return links.join(', ');
}

function matchesTag(header: string, tag: string): boolean {
  return header.split(',').some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')));
}

/** Such as `chancery-recognitions-ussr-1917-1946`; slugs and numbers only. */
function nameFile(chart: ChartName, view: View): string {
  const subjects = view.subjects.slice(0, 3).map(({ slug }) => slug);
  const years = [view.from, view.to].filter((year) => year !== null).map(String);
  return ['chancery', chart, ...subjects, ...years].join('-').slice(0, 120);
}

function refuse(reply: FastifyReply, code: number, errors: Refusal[]): FastifyReply {
  return reply.code(code).header('cache-control', 'no-store').send({ errors });
}

function refuseName(
  request: FastifyRequest<{ Params: { file: string } }>,
  reply: FastifyReply,
): FastifyReply {
  const { file } = request.params;
  const message = `There is no chart file “${file.slice(0, 80)}”. Charts are ${CHART_NAMES.join(', ')}; formats are ${FORMATS.join(', ')}, as in /charts/recognitions.svg.`;
  return refuse(reply, 404, [{ name: 'file', value: file.slice(0, 80), message }]);
}
