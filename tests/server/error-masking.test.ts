import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startFixture, type Service } from './service.ts';

let service: Service;
beforeEach(async () => {
  service = await startFixture();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await service.close();
});

const SECRET = 'no such column: secret_column at /srv/chancery/db.ts:42';

function breakDatabase(): void {
  vi.spyOn(service.db.$client, 'prepare').mockImplementation(() => {
    throw new Error(SECRET);
  });
}

describe('a fault of ours', () => {
  it('is told as one neutral sentence and logged whole', async () => {
    breakDatabase();
    const { data, errors } = await service.ask('{ acts { nodes { slug } } }');
    expect({ data, errors }).toEqual({
      data: null,
      errors: [
        {
          message:
            'Something went wrong on the server. The fault has been logged; the same question may work later.',
          path: ['acts'],
          extensions: { code: 'INTERNAL_SERVER_ERROR' },
        },
      ],
    });
    expect(JSON.stringify(service.log)).toContain('secret_column');
  });

  it('is masked beside an error of the client, which is told', async () => {
    breakDatabase();
    const { errors = [] } = await service.ask(
      '{ act(slug: "x") { slug } narrative(slug: "x") { slug } polity(slug: "ussr") { region(scheme: "m48") { slug } } }',
    );
    const codes = errors.map((error) => error.extensions.code).sort();
    expect(codes).toEqual(['BAD_USER_INPUT', 'INTERNAL_SERVER_ERROR', 'INTERNAL_SERVER_ERROR']);
    expect(JSON.stringify(errors)).not.toContain('secret_column');
  });

  it('outside GraphQL is masked too', async () => {
    breakDatabase();
    const answer = await service.app.inject('/charts/recognitions.csv');
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('secret_column');
    expect(JSON.stringify(service.log)).toContain('secret_column');
  });
});

describe('an error of the client', () => {
  it.each([
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ acts(first: 99999999999) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ acts(', 'GRAPHQL_PARSE_FAILED'],
    ['query A { __typename } query B { __typename }', 'OPERATION_RESOLUTION_FAILURE'],
    ['mutation { x }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('%s carries its code, no stack trace and no suggestion', async (query, code) => {
    const answer = await service.ask(query);
    expect(answer.errors?.[0]?.extensions).toEqual({ code });
    expect(JSON.stringify(answer)).not.toMatch(/stacktrace|node_modules|Did you mean/);
    expect(service.log).toEqual([]);
  });
});
