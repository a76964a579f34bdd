import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerChartFiles } from '../../server/export/export.route.ts';

const PARTNERS = 200;
const day = (year: number): { edtf: string; label: string; earliest: string } => ({
  edtf: String(year),
  label: String(year),
  earliest: `${String(year)}-01-01`,
});
const names = Array.from(
  { length: PARTNERS },
  (_, at) => `Partner ${String(at + 1).padStart(3, '0')}`,
);
const region = (at: number) => ({
  slug: `r${String(Math.floor(at / 70))}`,
  name: `Region ${String(Math.floor(at / 70))}`,
  position: Math.floor(at / 70),
});

/** A timeline of two hundred partners, a new one each year. */
const TIMELINE = {
  timeline: {
    subject: { slug: 'ussr', name: 'USSR', line: [{ slug: 'ussr' }] },
    label: 'USSR',
    labelInSentence: 'the USSR',
    years: { from: 1800, to: 2000 },
    rule: 'All partners.',
    partners: names.map((label, at) => ({
      partner: { slug: `p${String(at)}`, name: label },
      label,
      region: region(at),
      standing: [{ standing: 'DE_JURE', from: day(1800 + at), to: null, closedBy: null }],
      relations: [{ standing: null, from: day(1800 + at), to: null, closedBy: null }],
    })),
    sources: [],
  },
  dataVersion: { hash: 'a'.repeat(64), released: '2026-11-23' },
  datasets: [],
};

let app: FastifyInstance;

beforeAll(() => {
  app = fastify({ logger: false });
  registerChartFiles(app, { execute: () => ({ data: TIMELINE }), dataVersion: () => 'a' });
});

afterAll(() => app.close());

const ALL = 'from=1800&to=2000';

async function draw(file: string, query: string) {
  const { statusCode, body, rawPayload, headers } = await app.inject(
    `/charts/timeline.${file}?${ALL}&${query}`,
  );
  return { statusCode, body, rawPayload, link: String(headers.link) };
}

function namesOf(svg: string): string[] {
  return [...svg.matchAll(/>(Partner \d{3})<\/text>/g)].map(([, name = '']) => name);
}

describe('two hundred partners', () => {
  it.each(['', 'preset=column'])('stand in one growing picture with "%s"', async (query) => {
    const { body } = await draw('svg', query);
    expect(namesOf(body)).toEqual(names);
    expect(Number(/ height="(\d+)"/.exec(body)?.[1])).toBeGreaterThan(PARTNERS * 20);
  });

  it.each(['slide', 'page', 'square', 'social'])(
    'are spread over pages of the shape of a %s, each once, in letters that can be read',
    async (preset) => {
      const { link } = await draw('svg', `preset=${preset}`);
      const pages = Number(/page=(\d+)>; rel="last"/.exec(link)?.[1]);
      const seen: string[] = [];
      for (let page = 1; page <= pages; page += 1) {
        const { body } = await draw('svg', `preset=${preset}&page=${String(page)}`);
        const [, width = 0, drawn = 0] = (
          /<svg [^>]*width="(\d+)"[^>]*viewBox="0 0 (\d+)/.exec(body) ?? []
        ).map(Number);
        expect(drawn / width).toBeLessThan(1.6);
        expect(body).toContain(`(page ${String(page)} of ${String(pages)})`);
        expect(body).toContain('>Data version');
        seen.push(...namesOf(body));
      }
      expect(seen).toEqual(names);
    },
  );

  it('lead from page to page', async () => {
    const { link } = await draw('png', 'preset=slide&page=2');
    expect(link).toContain('</charts/timeline.png?');
    expect(link).toMatch(/preset=slide>; rel="prev"/);
    expect(link).toMatch(/preset=slide&page=3>; rel="next"/);
    const { statusCode, body } = await draw('png', 'preset=slide&page=99');
    expect(statusCode).toBe(400);
    expect(body).toMatch(/page=99 is beyond the last. There are \d+ pages/);
  });

  it('are a PDF of as many pages, all of one size', async () => {
    const { link } = await draw('svg', 'preset=page');
    const pages = Number(/page=(\d+)>; rel="last"/.exec(link)?.[1]);
    const pdf = (await draw('pdf', 'preset=page')).rawPayload.toString('latin1');
    expect(pages).toBeGreaterThan(2);
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(pages);
    expect(new Set(pdf.match(/\/MediaBox \[[^\]]*\]/g))).toEqual(
      new Set(['/MediaBox [0 0 510 720]']),
    );
  });

  it('carry the name of their region over to the next page', async () => {
    const { body } = await draw('svg', 'preset=page&order=region&page=2');
    expect(body).toMatch(/>Region \d<\/text>/);
    const heightOf = (word: string): number =>
      Number(new RegExp(`y="([\\d.]+)"[^>]*>${word}`).exec(body)?.[1]);
    expect(heightOf('Region')).toBeLessThan(heightOf('Partner'));
  });
});
