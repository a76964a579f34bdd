import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFixture, temporaryFolder } from '../helpers.ts';
import { startService, type Service } from './service.ts';

let service: Service;

beforeAll(async () => {
  const dashboard = temporaryFolder();
  mkdirSync(dashboard, { recursive: true });
  writeFileSync(join(dashboard, 'index.html'), '<html><head></head><body>page</body></html>');
  service = await startService(buildFixture().path, {
    dashboard,
    environment: { CORRECTIONS: 'https://example.org/?a=1&b=2' },
  });
});

afterAll(() => service.close());

interface Facets {
  actFacets: Record<string, { value: string; label: string; count: number }[]>;
}

const FACETS = `query F($where: ActWhere) { actFacets(where: $where) {
  kinds { value label count } confidence { value count } datasets { value count }
  regions { value count } decades { value label count } } }`;

async function countOf(where: object): Promise<number> {
  const data = await service.data<{ acts: { totalCount: number } }>(
    'query N($where: ActWhere) { acts(where: $where) { totalCount } }',
    { where },
  );
  return data.acts.totalCount;
}

describe('actFacets', () => {
  it('each count is what choosing the value finds, whatever else is chosen', async () => {
    const where = { years: { from: 1918, to: 1924 }, kinds: ['TREATY_SIGNED'] };
    const { actFacets } = await service.data<Facets>(FACETS, { where });
    for (const { value, count } of actFacets['kinds'] ?? []) {
      expect(await countOf({ ...where, kinds: [value] }), value).toBe(count);
    }
    for (const { value, count } of actFacets['confidence'] ?? []) {
      expect(await countOf({ ...where, confidence: [value] }), value).toBe(count);
    }
    for (const { value, count } of actFacets['datasets'] ?? []) {
      expect(await countOf({ ...where, datasets: [value] }), value).toBe(count);
    }
    for (const { value, count } of actFacets['regions'] ?? []) {
      expect(await countOf({ ...where, regions: { slugs: [value] } }), value).toBe(count);
    }
    for (const { value, count } of actFacets['decades'] ?? []) {
      const years = { from: Number(value), to: Number(value) + 9 };
      expect(await countOf({ ...where, years }), value).toBe(count);
    }
    expect(actFacets['kinds']?.length).toBeGreaterThan(1);
  });

  it('with a subject, regions are those of the other party', async () => {
    const where = { subjects: ['ussr'] };
    const { actFacets } = await service.data<Facets>(FACETS, { where });
    for (const { value, count } of actFacets['regions'] ?? []) {
      expect(await countOf({ ...where, regions: { slugs: [value] } }), value).toBe(count);
    }
  });
});

describe('/records.csv', () => {
  async function rows(query: string): Promise<string[]> {
    const { body, statusCode } = await service.app.inject(`/records.csv${query}`);
    expect(statusCode).toBe(200);
    return body.trimEnd().split('\n');
  }

  it('has every act of the list, however many pages it has', async () => {
    expect((await rows('')).length - 1).toBe(await countOf({}));
    expect((await rows('?sort=date-desc&after=abc')).length - 1).toBe(await countOf({}));
    expect((await rows('?unverified=yes&kinds=treaty-signed')).length - 1).toBe(
      await countOf({
        kinds: ['TREATY_SIGNED'],
        confidence: ['CONFIRMED', 'SINGLE_SOURCE', 'CONTESTED', 'UNVERIFIED'],
      }),
    );
  });

  it('has the columns chosen, and the other order', async () => {
    const [head, ...oldest] = await rows('?columns=act');
    expect(head).toBe('act,title,data_version');
    const [, ...newest] = await rows('?columns=act&sort=date-desc');
    expect(newest).toEqual(oldest.toReversed());
  });

  it('refuses what the page names, in its words', async () => {
    const sideways = await service.app.inject('/records.csv?kinds=sideways');
    expect([sideways.statusCode, sideways.body]).toEqual([
      400,
      expect.stringContaining('cannot be used'),
    ]);
    const unknown = await service.app.inject('/records.csv?subject=usssr');
    expect([unknown.statusCode, unknown.body]).toEqual([400, expect.stringContaining('ussr')]);
  });

  it('is not sent twice', async () => {
    const first = await service.app.inject('/records.csv');
    const etag = String(first.headers.etag);
    const second = await service.app.inject({
      url: '/records.csv',
      headers: { 'if-none-match': etag },
    });
    expect(second.statusCode).toBe(304);
  });
});

describe('pages of records', () => {
  it.each(['/records', '/records?q=x', '/polities/ussr'])('%s is served', async (path) => {
    const { statusCode, body } = await service.app.inject(path);
    expect([statusCode, body]).toEqual([200, expect.stringContaining('page')]);
  });

  it.each(['/acts/nothing', '/polities/nothing', '/sources/%00', '/treaties/nothing'])(
    '%s is answered with the page and 404',
    async (path) => {
      const { statusCode, body } = await service.app.inject(path);
      expect([statusCode, body]).toEqual([404, expect.stringContaining('page')]);
    },
  );

  it('say where corrections are reported, and hold it as text', async () => {
    const { body } = await service.app.inject('/records');
    expect(body).toContain('content="https://example.org/?a=1&amp;b=2"');
  });
});
