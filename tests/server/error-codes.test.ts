import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { InjectOptions } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ERROR_CODES, MASKED_CODE, type ErrorCode } from '../../server/errors.ts';
import { buildFixture } from '../helpers.ts';
import { startService, type Service } from './service.ts';

const GUIDE = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

/** A request that meets an error, and the status it is answered with. */
interface Meeting {
  ask: InjectOptions | (() => Promise<InjectOptions>);
  status: number;
}

let service: Service;
let slow: Service;
let poor: Service;
beforeAll(async () => {
  const { path } = buildFixture();
  service = await startService(path, { environment: { LIMIT_COST: '1000' } });
  slow = await startService(path, { environment: { LIMIT_TIME: '50' } });
  poor = await startService(path, { environment: { LIMIT_COST: '100', RATE_POINTS: '100' } });
});
afterAll(async () => {
  vi.restoreAllMocks();
  for (const one of [service, slow, poor]) await one.close();
});

function post(query: string): InjectOptions {
  return { method: 'POST', url: '/graphql', payload: { query } };
}

const repeat = (text: string, times: number) => Array<string>(times).fill(text).join(' ');

const MEETINGS: Record<ErrorCode, Meeting> = {
  BAD_USER_INPUT: { ask: post('{ acts(first: 101) { totalCount } }'), status: 200 },
  NOT_FOUND: { ask: { method: 'GET', url: '/nowhere' }, status: 404 },
  COST_LIMIT_EXCEEDED: {
    ask: post(
      '{ recognitionCounts(subjects: ["ussr"], years: { from: 1100, to: 2050 }, groupBy: [YEAR, KIND]) { total } }',
    ),
    status: 400,
  },
  DEPTH_LIMIT_EXCEEDED: {
    ask: post(`{ polity(slug: "ussr") { ${repeat('line {', 10)} slug ${repeat('}', 10)} } }`),
    status: 400,
  },
  TOKEN_LIMIT_EXCEEDED: { ask: post(`{ ${repeat('__typename', 2001)} }`), status: 400 },
  ALIAS_LIMIT_EXCEEDED: {
    ask: post(`{ ${Array.from({ length: 31 }, (_, n) => `a${String(n)}: __typename`).join(' ')} }`),
    status: 400,
  },
  DIRECTIVE_LIMIT_EXCEEDED: {
    ask: post(`{ ${repeat('__typename @skip(if: false)', 51)} }`),
    status: 400,
  },
  SELECTION_LIMIT_EXCEEDED: { ask: post(`{ ${repeat('__typename', 1900)} }`), status: 400 },
  QUERY_TIMEOUT: {
    // The first statement takes longer than the budget, so that no second one begins.
    ask: () => {
      const { $client: client } = slow.db;
      const prepare = client.prepare.bind(client);
      vi.spyOn(client, 'prepare').mockImplementation((source: string) => {
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 60);
        return prepare(source);
      });
      return Promise.resolve(post('{ acts { nodes { slug claims { stance } } } }'));
    },
    status: 503,
  },
  RATE_LIMITED: {
    ask: async () => {
      for (let n = 0; n < 100; n++) await poor.app.inject(post('{ __typename }'));
      return post('{ __typename }');
    },
    status: 429,
  },
  SERVICE_UNAVAILABLE: {
    ask: () => {
      const path = service.db.$client.name;
      renameSync(path, `${path}.old`);
      writeFileSync(path, 'another file, half copied');
      return Promise.resolve({ method: 'GET', url: '/data/chancery.sqlite' });
    },
    status: 503,
  },
  BAD_REQUEST: { ask: { method: 'POST', url: '/graphql', payload: [] }, status: 400 },
  GRAPHQL_PARSE_FAILED: { ask: post('{ acts('), status: 200 },
  GRAPHQL_VALIDATION_FAILED: { ask: post('{ nothing }'), status: 200 },
  OPERATION_RESOLUTION_FAILURE: {
    ask: post('query A { __typename } query B { __typename }'),
    status: 400,
  },
  PERSISTED_QUERY_NOT_FOUND: {
    ask: {
      method: 'POST',
      url: '/graphql',
      payload: {
        extensions: {
          persistedQuery: {
            version: 1,
            sha256Hash: createHash('sha256').update('{ never }').digest('hex'),
          },
        },
      },
    },
    status: 200,
  },
  INTERNAL_SERVER_ERROR: {
    ask: () => {
      vi.spyOn(service.db.$client, 'prepare').mockImplementation(() => {
        throw new Error('a fault');
      });
      return Promise.resolve(post('{ acts { totalCount } }'));
    },
    status: 200,
  },
};

describe('every documented error code is met over HTTP', () => {
  it.each(Object.entries(MEETINGS))('%s', async (code, { ask, status }) => {
    const one = code === 'RATE_LIMITED' ? poor : code === 'QUERY_TIMEOUT' ? slow : service;
    const answer = await one.app.inject(typeof ask === 'function' ? await ask() : ask);
    vi.restoreAllMocks();
    const { errors } = answer.json<{
      errors: { message: string; extensions: { code: string } }[];
    }>();
    expect(errors[0]?.extensions.code).toBe(code);
    expect(answer.statusCode).toBe(status);
    expect(errors[0]?.message).not.toMatch(/\n|node_modules|undefined|NaN/);
    expect(answer.headers['content-type']).toMatch(/^application\/(?:graphql-response\+)?json/);
  });

  it('and none is documented that is not', () => {
    const rows = [...GUIDE.matchAll(/^\| `([A-Z_]+)` +\| \d{3}\b/gm)].map(([, code]) => code);
    expect(rows.sort()).toEqual([...ERROR_CODES, MASKED_CODE].sort());
    expect(rows).toEqual(Object.keys(MEETINGS).sort());
  });
});
