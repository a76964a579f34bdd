import { execFile, execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../../db/build.ts';
import { ERROR_CODES, MASKED_CODE } from '../../../server/errors.ts';
import { LIMIT_SETTINGS } from '../../../server/settings.ts';
import { temporaryFolder } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

const run = promisify(execFile);
const GUIDE = readFileSync(new URL('../../../docs/api.md', import.meta.url), 'utf8');
const DATA = fileURLToPath(new URL('../../../db/data', import.meta.url));
/** Where the examples say the service is. */
const ADDRESS = 'http://127.0.0.1:4000';

interface Block {
  language: string;
  code: string;
  /** The heading or sentence above it. */
  about: string;
}

const BLOCKS: readonly Block[] = [...GUIDE.matchAll(/([^\n]+)\n\n```(\w+)\n([\s\S]*?)\n```/g)].map(
  ([, about = '', language = '', code = '']) => ({ about, language, code }),
);

const LINKS = [
  ...new Set(
    [...GUIDE.matchAll(/<(http:\/\/127\.0\.0\.1:4000[^>]*)>/g)].map(([, url = '']) => url),
  ),
];

function blocksIn(...languages: string[]): [string, string][] {
  return BLOCKS.filter(({ language }) => languages.includes(language)).map(({ about, code }) => [
    about,
    code,
  ]);
}

/** Rows of the table whose first column has this heading, as texts without their backticks. */
function readTable(heading: string): string[][] {
  const lines = GUIDE.split('\n');
  const start = lines.findIndex((line) => new RegExp(`^\\| *${heading} *\\|`).test(line));
  const rows = lines.slice(start + 2);
  return rows
    .slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

function isInstalled(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let service: Service;
let address = '';
beforeAll(async () => {
  const out = join(temporaryFolder(), 'chancery.sqlite');
  buildDatabase({ dataDir: DATA, out });
  service = await startService(out);
  address = await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => service.close());

/** Runs an example against the service of this test and gives what it prints. */
async function runExample(program: string, args: string[], code: string): Promise<string> {
  const file = join(temporaryFolder(), 'example.mjs');
  writeFileSync(file, code.replaceAll(ADDRESS, address));
  const { stdout } = await run(program, [...args, file]);
  return stdout;
}

describe('the guide of the API', () => {
  it('holds examples of all kinds', () => {
    expect(new Set(BLOCKS.map(({ language }) => language))).toEqual(
      new Set(['sh', 'python', 'r', 'js', 'graphql']),
    );
    expect(blocksIn('graphql').length).toBeGreaterThan(8);
  });

  it.each(blocksIn('graphql'))('%s', async (_about, code) => {
    const data = await service.data<Record<string, unknown>>(code);
    for (const part of Object.values(data)) {
      expect(part).not.toBeNull();
      expect(part).not.toEqual([]);
    }
  });

  it.each(blocksIn('js'))('%s runs in Node', async (_about, code) => {
    expect(await runExample(process.execPath, [], code)).toContain('Each partner is counted once');
  });

  it.skipIf(!isInstalled('python3')).each(blocksIn('python'))(
    '%s runs in Python',
    async (_about, code) => {
      const printed = await runExample('python3', [], code);
      expect(printed).toMatch(/^1924 12 /m);
      expect(printed).toMatch(/^Data version [0-9a-f]{12}$/m);
    },
  );

  it.skipIf(!isInstalled('curl')).each(blocksIn('sh'))('%s runs in curl', async (_about, code) => {
    const { data, errors } = JSON.parse(await runExample('sh', [], code)) as Record<
      string,
      unknown
    >;
    expect(errors).toBeUndefined();
    expect(data).not.toBeNull();
  });

  it('asks in R what the service answers', async () => {
    for (const [, code] of blocksIn('r')) {
      const query = /r"\(([\s\S]*?)\)"/.exec(code)?.[1] ?? '';
      expect(parse(query).definitions).toHaveLength(1);
      const { partnersByRegion } = await service.data<{ partnersByRegion: object[] }>(query, {
        asOf: '1924-12-31',
      });
      expect(partnersByRegion.length).toBeGreaterThan(3);
      const [, url = ''] = /read\.csv\("http:\/\/127\.0\.0\.1:4000([^"]+)"\)/.exec(code) ?? [];
      const { payload } = await service.app.inject(url);
      expect(payload.split('\n')[0]).toMatch(/year,region,region_name,count/);
    }
  });

  it.each(LINKS)('leads to %s', async (url) => {
    const { statusCode, payload } = await service.app.inject(url.slice(ADDRESS.length));
    expect(statusCode, payload.slice(0, 200)).toBe(200);
    expect(payload.length).toBeGreaterThan(100);
  });

  it('lists the codes there are', () => {
    expect(
      readTable('code')
        .map(([code]) => code)
        .sort(),
    ).toEqual([...ERROR_CODES, MASKED_CODE].sort());
  });

  it('lists the limits there are, with their defaults', () => {
    expect(readTable('setting').map(([name, value]) => [name, value])).toEqual(
      LIMIT_SETTINGS.map((limit) => [limit.name, `${limit.default} ${limit.unit}`]),
    );
  });
});

describe('the status in the guide', () => {
  const STRICT = 'application/graphql-response+json';
  const deep = `{ polity(slug: "ussr") ${'{ line '.repeat(12)} { slug } ${'} '.repeat(12)} }`;

  it.each([
    ['BAD_USER_INPUT', 'an argument', { query: '{ acts(first: 0) { totalCount } }' }, 200, 200],
    [
      'BAD_USER_INPUT',
      'a variable',
      { query: 'query ($n: Int) { acts(first: $n) { totalCount } }', variables: { n: 'x' } },
      200,
      400,
    ],
    ['GRAPHQL_PARSE_FAILED', 'half a document', { query: '{' }, 200, 400],
    ['GRAPHQL_VALIDATION_FAILED', 'an unknown field', { query: '{ colour }' }, 200, 400],
    ['GRAPHQL_VALIDATION_FAILED', 'a mutation', { query: 'mutation { act }' }, 200, 400],
    [
      'OPERATION_RESOLUTION_FAILURE',
      'an unknown operation',
      { query: 'query A { dataVersion { hash } }', operationName: 'B' },
      400,
      400,
    ],
    ['DEPTH_LIMIT_EXCEEDED', 'a deep question', { query: deep }, 400, 400],
    ['TOKEN_LIMIT_EXCEEDED', 'a long question', { query: `{ ${'acts '.repeat(3000)} }` }, 400, 400],
    [
      'PERSISTED_QUERY_NOT_FOUND',
      'an unknown hash',
      { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } },
      200,
      200,
    ],
    ['BAD_REQUEST', 'a batch', [{ query: '{ dataVersion { hash } }' }], 400, 400],
  ])('of %s is what is sent for %s', async (code, _fault, payload, asJson, asResponse) => {
    const [, told = ''] = readTable('code').find(([name]) => name === code) ?? [];
    for (const [accept, status] of [
      ['application/json', asJson],
      [STRICT, asResponse],
    ] as const) {
      const answer = await service.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { accept },
        payload,
      });
      expect(answer.json().errors[0].extensions.code).toBe(code);
      expect(answer.statusCode).toBe(status);
      expect(told).toContain(String(status));
    }
  });
});
