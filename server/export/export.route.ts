import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Complaint, View } from '../../dashboard/charts/view.ts';
import { parseView } from '../../dashboard/charts/view.ts';
import type { ChartName, FileChart, Question } from './chart-kinds.ts';
import { CHART_KINDS, isChartName } from './chart-kinds.ts';
import type { Format } from './render-chart.ts';
import { FORMATS, permalinkOf, renderChart } from './render-chart.ts';
import { createQueue } from './render-queue.ts';

/** What an operation comes to: data, or errors that name what was wrong. */
export interface Executed {
  data?: unknown;
  errors?:
    readonly { message: string; extensions?: Record<string, unknown> | undefined }[] | undefined;
}

/** What the files need of the server. */
export interface ChartFileOptions {
  /** Runs an operation against the schema, with the context of a request. */
  execute: (query: string, variables: Question['variables']) => Promise<Executed> | Executed;
  /** Address printed in permalinks; without it the path alone is printed. */
  publicUrl?: string | undefined;
}

const TYPES: Record<Format, string> = {
  svg: 'image/svg+xml; charset=utf-8',
  png: 'image/png',
  csv: 'text/csv; charset=utf-8; header=present',
};

const SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
const RENDERS_AT_ONCE = 2;
const FAILED = 'The chart could not be drawn. Try again, or choose fewer years or groups.';

/** The view asks for something the data do not have; the message is the API's. */
class BadView extends Error {
  override name = 'BadView';
}

/** Serves `/charts/recognitions` and `/charts/partners` as svg, png and csv. */
export function registerChartFiles(app: FastifyInstance, options: ChartFileOptions): void {
  const queue = createQueue(RENDERS_AT_ONCE);
  app.get<{ Params: { file: string } }>('/charts/:file', async (request, reply) => {
    const [chart = '', format = ''] = request.params.file.split(/\.(?=[^.]*$)/);
    if (!isChartName(chart) || !isFormat(format)) return refuseName(request, reply);
    const query = new URLSearchParams(/\?(.*)$/s.exec(request.url)?.[1] ?? '');
    const download = query.has('download');
    query.delete('download');
    const { view, complaints } = parseView(query);
    if (complaints.length > 0) return refuse(reply, 400, complaints);
    let body: string | Buffer;
    try {
      const drawn = await ask(chart, view, options.execute);
      body = await queue(() => renderChart(drawn, view, format, options.publicUrl));
    } catch (error) {
      if (error instanceof BadView) {
        return refuse(reply, 400, [{ name: '', value: '', message: error.message }]);
      }
      request.log.error({ err: error }, 'A chart file could not be drawn');
      return refuse(reply, 500, [{ name: '', value: '', message: FAILED }]);
    }
    const { publicUrl } = options;
    return send(request, reply, { body, format, view, chart, download, publicUrl });
  });
}

function isFormat(format: string): format is Format {
  return FORMATS.some((known) => known === format);
}

/** Puts the view's questions and hands their answers to the chart; throws {@link BadView}. */
async function ask(
  name: ChartName,
  view: View,
  execute: ChartFileOptions['execute'],
): Promise<FileChart> {
  const kind = CHART_KINDS[name];
  const answers = await Promise.all(
    kind.questions(view).map(async ({ query, variables }) => {
      const { data, errors = [] } = await execute(query, variables);
      const bad = errors.filter(({ extensions }) => extensions?.['code'] === 'BAD_USER_INPUT');
      if (bad.length > 0) throw new BadView(bad.map(({ message }) => message).join(' '));
      if (errors.length > 0 || data == null) {
        throw new Error(`The question for ${name} failed.`, { cause: errors });
      }
      return data;
    }),
  );
  return kind.draw(answers, view);
}

function send(
  request: FastifyRequest,
  reply: FastifyReply,
  file: {
    body: string | Buffer;
    format: Format;
    view: View;
    chart: ChartName;
    download: boolean;
    publicUrl: string | undefined;
  },
): FastifyReply {
  const { body, format, view, chart, download, publicUrl } = file;
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply
    .header('etag', tag)
    .header('cache-control', 'public, max-age=300')
    .header('link', `<${encodeURI(permalinkOf(view, publicUrl))}>; rel="canonical"`);
  if (format === 'svg') void reply.header('content-security-policy', SVG_POLICY);
  const known = request.headers['if-none-match'];
  if (known !== undefined && matchesTag(known, tag)) return reply.code(304).send();
  const disposition = download ? 'attachment' : 'inline';
  return reply
    .header('content-disposition', `${disposition}; filename="${nameFile(chart, view)}.${format}"`)
    .type(TYPES[format])
    .send(body);
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

function refuse(reply: FastifyReply, code: number, errors: Complaint[]): FastifyReply {
  return reply.code(code).header('cache-control', 'no-store').send({ errors });
}

function refuseName(
  request: FastifyRequest<{ Params: { file: string } }>,
  reply: FastifyReply,
): FastifyReply {
  const { file } = request.params;
  const names = Object.keys(CHART_KINDS).flatMap((chart) =>
    FORMATS.map((format) => `/charts/${chart}.${format}`),
  );
  const message = `There is no chart file “${file.slice(0, 80)}”. There are: ${names.join(', ')}.`;
  return refuse(reply, 404, [{ name: 'file', value: file.slice(0, 80), message }]);
}
