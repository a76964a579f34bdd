import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { parseFile } from '../../dashboard/charts/file-choices.ts';
import type { View } from '../../dashboard/charts/view.ts';
import type { CslItem } from '../cite/csl-item.ts';
import type { CitedData } from '../cite/own-items.ts';
import { citeData, citePage } from '../cite/own-items.ts';
import type { CitationFormat } from '../cite/write-citations.ts';
import { CITATION_FORMATS, writeCitations } from '../cite/write-citations.ts';
import type { Execute } from './ask-chart.ts';
import { askChart, BadView, putQuestion, TookTooLong } from './ask-chart.ts';
import type { ChartName } from './chart-names.ts';
import { CHART_NAMES, isChartName } from './chart-names.ts';
import { permalinkOf, surfaceOf } from './chart-surface.ts';
import { createQueue, NoLongerWanted, QueueFull } from './render-queue.ts';

/** What citations need of the server. */
export interface CiteOptions {
  execute: Execute;
  /** Address of the service in citations; without it they go without addresses of ours. */
  publicUrl?: string | undefined;
}

const TYPES: Record<CitationFormat, string> = {
  bib: 'application/x-bibtex; charset=utf-8',
  ris: 'application/x-research-info-systems; charset=utf-8',
  json: 'application/vnd.citationstyles.csl+json; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** What of a citation is wanted: everything, the view or act itself, the data, or the sources. */
const PARTS = ['all', 'view', 'data', 'sources'] as const;
type Part = (typeof PARTS)[number];

const VERSION_QUERY = /* GraphQL */ `
  query CitedVersion {
    dataVersion {
      hash
      released
    }
  }
`;

const SOURCE_QUERY = /* GraphQL */ `
  query CitedSource($slug: String!) {
    source(slug: $slug) {
      csl
    }
  }
`;

const ACT_QUERY = /* GraphQL */ `
  query CitedAct($slug: String!) {
    act(slug: $slug) {
      title
      claims {
        source {
          csl
        }
      }
    }
  }
`;

interface Csl {
  csl: CslItem;
}

/** What is cited: a record of ours, where there is one, and the sources behind it. */
interface Cited {
  name: string;
  own: CslItem | null;
  sources: CslItem[];
}

/**
 * Serves `/cite.{bib,ris,json,txt}`: with `chart` and the query string of its page, that view, the data
 * and the sources behind it; with `act` or `source`, that record; with nothing, the data.
 */
export function registerCitations(app: FastifyInstance, { execute, publicUrl }: CiteOptions): void {
  const queue = createQueue(2, 50);
  const base = (publicUrl ?? '').replace(/\/+$/, '');

  async function readData(): Promise<CitedData> {
    const { dataVersion } = await putQuestion<{ dataVersion: Omit<CitedData, 'publicUrl'> }>(
      execute,
      VERSION_QUERY,
      {},
    );
    return { ...dataVersion, publicUrl: base };
  }

  async function readSources(slugs: readonly string[]): Promise<CslItem[]> {
    const items: CslItem[] = [];
    for (const slug of slugs) {
      const { source } = await putQuestion<{ source: Csl | null }>(execute, SOURCE_QUERY, { slug });
      if (source !== null) items.push(source.csl);
    }
    return items;
  }

  async function citeAct(slug: string, data: CitedData): Promise<Cited> {
    const { act } = await putQuestion<{
      act: { title: string; claims: { source: Csl }[] } | null;
    }>(execute, ACT_QUERY, { slug });
    if (act === null) throw unknown('act', slug, 'Search for it under /records.');
    const sources = act.claims.map(({ source }) => source.csl);
    const permalink = `${base}/acts/${slug}?v=${data.hash.slice(0, 12)}`;
    const own = citePage({ id: slug, title: act.title, permalink }, data);
    return { name: slug, own, sources: distinct(sources) };
  }

  async function citeView(chart: ChartName, view: View, data: CitedData): Promise<Cited> {
    const asked = await askChart(chart, view, execute);
    const choices = parseFile([]).choices;
    const { title } = asked.drawn.frame(surfaceOf(asked, view, choices, base).surface);
    const permalink = permalinkOf(asked, view, base);
    const id = ['chancery', chart, ...view.subjects.map(({ slug }) => slug)].join('-');
    const own = citePage({ id, title, permalink }, data);
    const sources = await readSources(asked.drawn.sources.map(({ slug }) => slug));
    return { name: id, own, sources };
  }

  app.get<{ Params: { format: string } }>('/cite.:format', async (request, reply) => {
    const { format } = request.params;
    if (!isFormat(format)) {
      const cure = `Write /cite. and one of ${CITATION_FORMATS.join(', ')}.`;
      return refuse(
        reply,
        404,
        `There are no citations in the format “${format.slice(0, 40)}”. ${cure}`,
      );
    }
    const query = new URLSearchParams(/\?(.*)$/s.exec(request.url)?.[1] ?? '');
    const download = query.has('download');
    try {
      const wanted = readWanted(query);
      const file = await queue(
        async () => {
          const data = await readData();
          const cited = await cite(wanted, data);
          const items = partsOf(cited, citeData(data), wanted.part);
          return { name: cited.name, text: writeCitations(items, format) };
        },
        () => !request.raw.destroyed,
      );
      const disposition = download ? 'attachment' : 'inline';
      return await reply
        .header('cache-control', 'public, max-age=300')
        .header('content-disposition', `${disposition}; filename="${file.name}.${format}"`)
        .type(TYPES[format])
        .send(file.text);
    } catch (error) {
      return refuseFailure(request, reply, error);
    }
  });

  async function cite(wanted: Wanted, data: CitedData): Promise<Cited> {
    if (wanted.act !== null) return citeAct(wanted.act, data);
    if (wanted.source !== null) {
      const sources = await readSources([wanted.source]);
      if (sources.length === 0)
        throw unknown('source', wanted.source, 'Search for it with the search field.');
      return { name: wanted.source, own: null, sources };
    }
    if (wanted.chart !== null) return citeView(wanted.chart, wanted.view, data);
    return { name: 'chancery-data', own: null, sources: [] };
  }
}

interface Wanted {
  act: string | null;
  source: string | null;
  chart: ChartName | null;
  view: View;
  part: Part;
}

/** Reads the query string; throws {@link BadView} with everything that cannot be used. */
function readWanted(query: URLSearchParams): Wanted {
  const take = (name: string): string | null => {
    const value = query.get(name);
    query.delete(name);
    return value === null || value === '' ? null : value;
  };
  const [act, source, chart, part] = [take('act'), take('source'), take('chart'), take('part')];
  const { view, complaints } = parseFile(query, chart ?? undefined);
  const messages = complaints.map(({ refusal }) => refusal);
  if (chart !== null && !isChartName(chart)) {
    messages.push(
      `chart=“${chart.slice(0, 60)}” is no chart. Use one of: ${CHART_NAMES.join(', ')}.`,
    );
  }
  const known = PARTS.find((one) => one === (part ?? 'all').toLowerCase());
  if (known === undefined) {
    messages.push(
      `part=“${(part ?? '').slice(0, 60)}” is no part. Use one of: ${PARTS.join(', ')}.`,
    );
  }
  if (messages.length > 0) throw new BadView(messages.join(' '));
  return {
    act,
    source,
    chart: chart !== null && isChartName(chart) ? chart : null,
    view,
    part: known ?? 'all',
  };
}

/** The records in their order: our own page, the data it draws on, the sources. */
function partsOf({ own, sources }: Cited, data: CslItem, part: Part): CslItem[] {
  const page = own === null ? [] : [own];
  switch (part) {
    case 'view':
      return page.length > 0 ? page : sources.length > 0 ? sources : [data];
    case 'data':
      return [data];
    case 'sources':
      return sources;
    case 'all':
      return own === null && sources.length > 0 ? sources : [...page, data, ...sources];
  }
}

function distinct(items: readonly CslItem[]): CslItem[] {
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

function isFormat(format: string): format is CitationFormat {
  return CITATION_FORMATS.some((known) => known === format);
}

function unknown(what: string, slug: string, cure: string): BadView {
  return new BadView(`There is no ${what} “${slug.slice(0, 80)}”. ${cure}`);
}

function refuse(reply: FastifyReply, code: number, message: string): FastifyReply {
  const errors = [{ name: '', value: '', message }];
  return reply.code(code).header('cache-control', 'no-store').send({ errors });
}

function refuseFailure(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  if (error instanceof BadView) return refuse(reply, 400, error.message);
  if (error instanceof QueueFull || error instanceof NoLongerWanted) {
    void reply.header('retry-after', '5');
    return refuse(reply, 503, 'Too many citations are being written. Try again in a few seconds.');
  }
  if (error instanceof TookTooLong) {
    void reply.header('retry-after', '30');
    return refuse(reply, 503, 'The numbers of the view took too long to read. Try again later.');
  }
  request.log.error({ err: error }, 'A citation could not be written');
  return refuse(reply, 500, 'The citation could not be written. Try again later.');
}
