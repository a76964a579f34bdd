import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import type { ChartFileOptions } from '../../server/export/export.route.ts';
import { registerChartFiles } from '../../server/export/export.route.ts';
import { createQueue } from '../../server/export/render-queue.ts';
import { FIRST_BY_REGION, PARTNERS } from '../charts/answers.ts';

let app: FastifyInstance | undefined;

const answer: ChartFileOptions['execute'] = (query) => {
  if (query.includes('PartnerSources')) return { data: { partnersByRegion: [] } };
  return { data: query.includes('partnersByRegion') ? PARTNERS : FIRST_BY_REGION };
};

function start(
  execute = answer,
  publicUrl: string | undefined = 'https://chancery.example/',
): FastifyInstance {
  app = fastify({ logger: false });
  registerChartFiles(app, { execute, dataVersion: () => 'a', publicUrl });
  return app;
}

afterEach(async () => {
  await app?.close();
});

/** Width and height as a PNG's header has them. */
function sizeOf(png: Buffer): [number, number] {
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('a chart file', () => {
  it('is an SVG that may load nothing', async () => {
    const { statusCode, headers, body } = await start().inject('/charts/recognitions.svg');
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; font-src data:",
      'cache-control': 'public, max-age=300',
      'content-disposition': 'inline; filename="chancery-recognitions-ussr-1917-1946.svg"',
      link: '<https://chancery.example/>; rel="canonical"',
    });
    expect(body).toContain('<svg xmlns="http://www.w3.org/2000/svg" width="860"');
  });

  it('is a PNG of the size and scale asked for', async () => {
    const server = start();
    const { rawPayload, headers } = await server.inject(
      '/charts/recognitions.png?width=600&height=400&scale=3',
    );
    expect(headers['content-type']).toBe('image/png');
    expect(sizeOf(rawPayload)).toEqual([1800, 1200]);
    const plain = await server.inject('/charts/recognitions.png?width=500&height=300');
    expect(sizeOf(plain.rawPayload)).toEqual([1000, 600]);
  });

  it('grows with the regions of the partners chart', async () => {
    const { body } = await start().inject('/charts/partners.svg');
    expect(Number(/ height="(\d+)"/.exec(body)?.[1])).toBeGreaterThan(540);
  });

  it('is a CSV whose counts add up to the total', async () => {
    const { headers, body } = await start().inject('/charts/recognitions.csv');
    expect(headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    const [head = '', ...lines] = body.trimEnd().split('\n');
    const at = head.split(',').indexOf('count');
    expect(lines.reduce((sum, line) => sum + Number(line.split(',')[at]), 0)).toBe(
      FIRST_BY_REGION.recognitionCounts[0]?.total,
    );
  });

  it('neutralises what a spreadsheet would run', async () => {
    const { body } = await start((query, variables) => {
      if (query.includes('PartnerSources')) return answer(query, variables);
      const [group, ...rest] = PARTNERS.partnersByRegion;
      const named = { ...group, region: { ...group?.region, slug: '=cmd' } };
      return query.includes('partnersByRegion')
        ? { data: { ...PARTNERS, partnersByRegion: [named, ...rest] } }
        : { data: FIRST_BY_REGION };
    }).inject('/charts/partners.csv');
    expect(body).toContain("\n'=cmd,");
    expect(body).not.toMatch(/(^|,|\n)=/);
  });

  it('is offered as a download under a telling name when asked', async () => {
    const server = start();
    for (const query of ['?download', '?by=kind&download=1', '?download&subject=estonia']) {
      const { statusCode, headers } = await server.inject(`/charts/recognitions.svg${query}`);
      expect(statusCode).toBe(200);
      expect(headers['content-disposition']).toMatch(
        /^attachment; filename="chancery-recognitions-[a-z0-9-]+\.svg"$/,
      );
    }
  });

  it('is not sent again to whom already has it', async () => {
    const server = start();
    const first = await server.inject('/charts/recognitions.svg');
    const etag = String(first.headers.etag);
    expect(etag).toMatch(/^"[\w-]+"$/);
    const again = await server.inject({
      url: '/charts/recognitions.svg',
      headers: { 'if-none-match': `"other", ${etag}` },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const other = await server.inject('/charts/recognitions.svg?theme=dark');
    expect(other.headers.etag).not.toBe(etag);
  });

  it('prints the address of the page, without what concerns the file alone', async () => {
    const query = '?by=kind&width=700&theme=dark&title=Mine';
    const { body } = await start().inject(`/charts/recognitions.svg${query}`);
    expect(body).toMatch(/>chancery\.example\/\?by=kind&amp;v=\w{12}<\/text>/);
    await app?.close();
    const bare = await start(answer, '').inject(`/charts/recognitions.svg${query}`);
    expect(bare.body).toMatch(/>\/\?by=kind&amp;v=\w{12}<\/text>/);
  });

  it('asks exactly what the view says', async () => {
    const asked: unknown[] = [];
    const server = start((query, variables) => {
      asked.push(variables);
      return answer(query, variables);
    });
    await server.inject('/charts/recognitions.csv?subject=ussr@gse&subject=estonia&measure=acts');
    expect(asked).toMatchObject([
      { subjects: ['ussr@gse', 'estonia'], measure: 'ACTS', where: {} },
    ]);
  });
});

describe('a chart file that cannot be had', () => {
  it('names every bad value, in the words of the page', async () => {
    const { statusCode, headers, json } = await start().inject(
      '/charts/recognitions.svg?measure=sum&colour=red&width=10',
    );
    expect(statusCode).toBe(400);
    expect(headers['cache-control']).toBe('no-store');
    const { errors } = json<{ errors: { name: string; value: string; message: string }[] }>();
    expect(errors.map(({ name, value }) => [name, value])).toEqual([
      ['measure', 'sum'],
      ['colour', 'red'],
      ['width', '10'],
    ]);
    expect(errors[0]?.message).toContain('Use one of: first, acts');
  });

  it('passes on what the data do not have', async () => {
    const message = 'There is no polity “usrr”. Did you mean ussr?';
    const { statusCode, json } = await start(() => ({
      errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
    })).inject('/charts/recognitions.svg?subject=usrr');
    expect(statusCode).toBe(400);
    expect(json<{ errors: { message: string }[] }>().errors[0]?.message).toBe(message);
  });

  it.each(['gif', 'xlsx', ''])('lists the formats there are instead of “%s”', async (format) => {
    const { statusCode, json } = await start().inject(`/charts/recognitions.${format}`);
    expect(statusCode).toBe(404);
    expect(json<{ errors: { message: string }[] }>().errors[0]?.message).toContain(
      'formats are svg, png, pdf, csv, json',
    );
  });

  it.each(['constructor', '__proto__', 'maps', '..%2F..%2Fetc'])(
    'knows no chart “%s”',
    async (chart) => {
      const { statusCode } = await start().inject(`/charts/${chart}.svg`);
      expect(statusCode).toBe(404);
    },
  );

  it('says one neutral sentence when something breaks', async () => {
    const broken: ChartFileOptions['execute'][] = [
      () => {
        throw new Error('secret /srv/path');
      },
      () => ({ errors: [{ message: 'secret', extensions: { code: 'INTERNAL_SERVER_ERROR' } }] }),
      () => ({ data: {} }),
      () => ({ data: null }),
    ];
    for (const execute of broken) {
      const { statusCode, body } = await start(execute).inject('/charts/recognitions.svg');
      expect(statusCode).toBe(500);
      expect(body).not.toMatch(/secret|srv|undefined|TypeError/);
      await app?.close();
    }
  });

  it('says when to come back after reading its numbers took too long', async () => {
    const late: ChartFileOptions['execute'] = () => ({
      errors: [{ message: 'stopped', extensions: { code: 'QUERY_TIMEOUT' } }],
    });
    const { statusCode, headers, json } = await start(late).inject('/charts/recognitions.png');
    expect(statusCode).toBe(503);
    expect(headers).toMatchObject({ 'retry-after': '30', 'cache-control': 'no-store' });
    expect(json<{ errors: { message: string }[] }>().errors[0]?.message).toBe(
      'The numbers of this chart took too long to read. Try again in half a minute, or choose fewer years or subjects.',
    );
  });
});

describe('the queue', () => {
  it('lets two work at once and the others wait their turn', async () => {
    const queue = createQueue(2);
    let busy = 0;
    let most = 0;
    const done: number[] = [];
    await Promise.all(
      Array.from({ length: 7 }, (_, number) =>
        queue(async () => {
          busy += 1;
          most = Math.max(most, busy);
          await new Promise((resolve) => setTimeout(resolve, 5));
          busy -= 1;
          done.push(number);
        }),
      ),
    );
    expect(most).toBe(2);
    expect(done).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('goes on after a failure', async () => {
    const queue = createQueue(1);
    await expect(queue(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    await expect(queue(() => Promise.resolve(1))).resolves.toBe(1);
  });
});
