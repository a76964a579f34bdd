import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { buildFixture } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

let service: Service;
const lines: Record<string, unknown>[] = [];

beforeEach(async () => {
  lines.length = 0;
  const write = (line: string) => lines.push(JSON.parse(line));
  const logger = { level: 'info', stream: { write } };
  service = await startService(buildFixture().path, { logger });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await service.close();
});

const requests = () => lines.filter(({ msg }) => msg === 'request');

async function metrics(): Promise<string> {
  return (await service.app.inject('/metrics')).body;
}

describe('the log', () => {
  it('has one line for each request, without query or variables', async () => {
    const secret = 'a reader’s own words';
    await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-request-id': 'one' },
      payload: {
        query: 'query Hits($text: String!) { search(text: $text) { __typename } }',
        variables: { text: secret },
      },
    });
    await service.app.inject(`/charts/recognitions.csv?subject=${encodeURIComponent(secret)}`);
    await service.app.inject(`/nowhere/${encodeURIComponent(secret)}`);
    expect(requests()).toMatchObject([
      {
        id: 'one',
        method: 'POST',
        route: '/graphql',
        status: 200,
        operation: 'Hits',
        outcome: 'answered',
        kept: false,
      },
      { method: 'GET', route: '/charts/:file', status: 400 },
      { method: 'GET', route: 'none', status: 404 },
    ]);
    expect(requests()[0]).toHaveProperty('cost');
    expect(requests().every(({ ms }) => typeof ms === 'number')).toBe(true);
    expect(JSON.stringify(lines)).not.toMatch(/reader|search\(/);
  });

  it('tells a fault of ours whole and once, with the id of its request, without values', async () => {
    vi.spyOn(service.db.$client, 'prepare').mockImplementation(() => {
      throw new Error('disk I/O error');
    });
    await service.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'x-request-id': 'broken' },
      payload: { query: '{ act(slug: "a-secret-slug") { slug } }' },
    });
    const faults = lines.filter(({ level }) => level === 50);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ id: 'broken', msg: 'A query failed' });
    expect(JSON.stringify(faults)).toContain('disk I/O error');
    expect(JSON.stringify(faults)).not.toContain('a-secret-slug');
    expect(requests()[0]).toMatchObject({ outcome: 'failed' });
  });
});

describe('/metrics', () => {
  it('counts requests by route and operations by name and outcome', async () => {
    await service.ask('query Known { dataVersion { hash } }');
    await service.ask('query Known { dataVersion { hash } }');
    await service.ask('{ dataVersion { hash } }');
    await service.ask('query Refused { polity(slug: "ussr") { region(scheme: "x") { slug } } }');
    await service.ask('{ nothing }');
    await service.app.inject('/healthz');
    const text = await metrics();
    for (const line of [
      'chancery_http_requests_total{method="POST",route="/graphql",status="200"} 5',
      'chancery_http_requests_total{method="GET",route="/healthz",status="200"} 1',
      'chancery_graphql_operations_total{operation="Known",outcome="answered"} 2',
      'chancery_graphql_operations_total{operation="anonymous",outcome="answered"} 1',
      'chancery_graphql_operations_total{operation="other",outcome="refused"} 1',
      'chancery_graphql_operations_total{operation="anonymous",outcome="refused"} 1',
      'chancery_cache_requests_total{cache="answers",result="hit"} 1',
      'chancery_http_request_seconds_count{route="/graphql"} 5',
      'chancery_graphql_operation_seconds_count{operation="Known"} 2',
    ]) {
      expect(text).toContain(`${line}\n`);
    }
  });

  it('tells the data version, the delay of the event loop and the process', async () => {
    const { dataVersion } = await service.data<{ dataVersion: { hash: string } }>(
      '{ dataVersion { hash } }',
    );
    const text = await metrics();
    expect(text).toContain(`chancery_data_version_info{hash="${dataVersion.hash}"`);
    expect(text).toContain('nodejs_eventloop_lag_p99_seconds');
    expect(text).toContain('process_resident_memory_bytes');
  });

  it('keeps the number of names bounded', async () => {
    for (let n = 0; n < 60; n += 1) await service.ask(`query N${String(n)} { __typename }`);
    const names = new Set([...(await metrics()).matchAll(/operation="(\w+)",/g)].map(([, n]) => n));
    expect(names.size).toBe(51);
    expect(names).toContain('other');
  });
});
