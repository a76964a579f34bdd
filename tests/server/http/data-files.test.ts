import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../db/client.ts';
import { buildFixture, temporaryFolder } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';

interface Field {
  name: string;
  type: string;
  description: string;
  constraints?: { required?: boolean; enum?: string[] };
}
interface Resource {
  name: string;
  path: string;
  profile: string;
  rows: number;
  bytes: number;
  hash: string;
  schema: {
    fields: Field[];
    primaryKey: string[];
    foreignKeys: { fields: string[]; reference: { resource: string; fields: string[] } }[];
  };
}
interface Package {
  name: string;
  profile: string;
  version: string;
  created: string;
  dataVersion: string;
  licenses: { name: string; path: string }[];
  sources: { title: string }[];
  resources: Resource[];
}
type Row = Record<string, string>;

const { path } = buildFixture({
  'persons.csv': (text) => `${text}formula,"=HYPERLINK(""http://x"")",,+1,-2 + 3,\n`,
});
let service: Service;
let pack: Package;
const files = new Map<string, { text: string; rows: Row[] }>();

beforeAll(async () => {
  service = await startService(path);
  pack = (await service.app.inject('/data/datapackage.json')).json();
  for (const resource of pack.resources) {
    const { body } = await service.app.inject(`/data/${resource.path}`);
    const rows: Row[] = parse(body, { columns: true });
    files.set(resource.name, { text: body, rows });
  }
});
afterAll(() => service.close());

const resources = () => pack.resources;
const rowsOf = (name: string) => files.get(name)!.rows;

/** What Frictionless Data takes for a value of each type. */
const TYPES: Record<string, RegExp> = {
  string: /[^]/,
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  year: /^\d{4}$/,
  date: /^\d{4}-\d\d-\d\d$/,
  object: /^\{.*\}$/s,
};

describe('the data package', () => {
  it('names version, hash, licences and sources as the standard wants them', async () => {
    const { dataVersion } = await service.data<{
      dataVersion: { hash: string };
    }>('{ dataVersion { hash released } }');
    expect(pack).toMatchObject({ name: 'chancery', profile: 'data-package' });
    expect(pack.dataVersion).toBe(dataVersion.hash);
    expect(pack.version).toMatch(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)\+[0-9a-f]{12}$/);
    expect(pack.created).toMatch(/^\d{4}-\d\d-\d\dT00:00:00Z$/);
    expect(pack.licenses[0]).toMatchObject({ name: 'CC-BY-4.0' });
    expect(pack.sources.length).toBeGreaterThan(0);
  });

  it('describes every table that is asked for', () => {
    const paths = resources().map((resource) => resource.path);
    for (const table of [
      'polities lives successions names regions region_schemes polity_regions sources treaties',
      'persons datasets acts grants claims narratives sentences readings',
    ].flatMap((names) => names.split(' '))) {
      expect(paths).toContain(`${table}.csv`);
    }
    for (const { name, profile, schema } of resources()) {
      expect(name).toMatch(/^[a-z-]+$/);
      expect(profile).toBe('tabular-data-resource');
      expect(schema.fields.every(({ description }) => description.endsWith('.'))).toBe(true);
    }
  });

  it('gives rows, bytes and hash of each file', () => {
    for (const { name, rows, bytes, hash } of resources()) {
      const { text, rows: read } = files.get(name)!;
      expect([name, read.length, Buffer.byteLength(text)]).toEqual([name, rows, bytes]);
      expect(hash).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    }
  });
});

describe('every file', () => {
  it('has the header its schema names, and values of the types it names', () => {
    for (const { name, schema } of resources()) {
      const { text, rows } = files.get(name)!;
      expect(text.split('\n')[0]).toBe(schema.fields.map((field) => field.name).join(','));
      for (const { name: column, type, constraints } of schema.fields) {
        for (const row of rows) {
          const value = row[column]!;
          if (value === '') expect(constraints?.required, `${name}.${column}`).toBeFalsy();
          else expect(value, `${name}.${column}`).toMatch(TYPES[type]!);
          if (value !== '' && constraints?.enum) expect(constraints.enum).toContain(value);
          if (value !== '' && type === 'object') JSON.parse(value);
        }
      }
    }
  });

  it('names each row once', () => {
    for (const { name, schema } of resources()) {
      const keys = rowsOf(name).map((row) => schema.primaryKey.map((key) => row[key]).join('\n'));
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });

  it('refers to rows that are there', () => {
    let checked = 0;
    for (const { name, schema } of resources()) {
      for (const { fields, reference } of schema.foreignKeys) {
        const target = rowsOf(reference.resource || name);
        const known = new Set(target.map((row) => reference.fields.map((f) => row[f]).join('\n')));
        for (const row of rowsOf(name)) {
          const values = fields.map((field) => row[field]!);
          if (values.some((value) => value === '')) continue;
          expect(known, `${name}.${fields.join()}`).toContain(values.join('\n'));
          checked += 1;
        }
      }
    }
    expect(checked).toBeGreaterThan(300);
  });

  it('gives days beside EDTF', () => {
    const range = rowsOf('acts').find(({ date }) => date!.includes('/'))!;
    expect(range['date_earliest']! < range['date_latest']!).toBe(true);
    const day = rowsOf('acts').find(({ date }) => /^\d{4}-\d\d-\d\d$/.test(date!))!;
    expect([day['date_earliest'], day['date_latest']]).toEqual([day['date'], day['date']]);
  });

  it('holds nothing a spreadsheet takes for a formula', () => {
    const [person] = rowsOf('persons').filter(({ slug }) => slug === 'formula');
    expect(person).toMatchObject({ name: `'=HYPERLINK("http://x")`, role: `'+1`, note: '-2 + 3' });
  });

  it('is known again by its tag', async () => {
    for (const url of [
      '/data/acts.csv',
      '/data/datapackage.json',
      '/data/',
      '/data/chancery.sqlite',
    ]) {
      const { headers } = await service.app.inject(url);
      expect(headers['cache-control']).toBe('public, max-age=300');
      const again = await service.app.inject({
        url,
        headers: { 'if-none-match': headers.etag! },
      });
      expect([url, again.statusCode, again.body]).toEqual([url, 304, '']);
    }
  });
});

describe('/data/', () => {
  it('lists every file for programs and for people', async () => {
    const { files: listed } = (await service.app.inject('/data/')).json<{
      files: { path: string }[];
    }>();
    const page = await service.app.inject({ url: '/data/', headers: { accept: 'text/html' } });
    for (const { path: file } of listed) {
      expect((await service.app.inject({ method: 'HEAD', url: `/data/${file}` })).statusCode).toBe(
        200,
      );
      expect(page.body).toContain(`href="${file}"`);
    }
    expect(listed).toHaveLength(resources().length + 2);
    const { statusCode, headers } = await service.app.inject('/data');
    expect([statusCode, headers.location]).toEqual([308, '/data/']);
  });

  it.each([
    '/data/nothing.csv',
    '/data/..%2fpackage.json',
    '/data/%2e%2e%2fpackage.json',
    '/data/acts.csv%00',
    '/data/acts.csv/',
    '/data/./../package.json',
    '/data/../../etc/passwd',
    '/data/constructor',
    '/data/__proto__',
    `/data/${'a'.repeat(400)}`,
    '/data/ACTS.CSV',
  ])('answers %s with JSON and 404', async (url) => {
    const answer = await service.app.inject(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.json().errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

describe('/data/chancery.sqlite', () => {
  const url = '/data/chancery.sqlite';
  const file = readFileSync(path);

  it('is the file that is served', async () => {
    const { rawPayload, headers } = await service.app.inject(url);
    expect(rawPayload.equals(file)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'application/vnd.sqlite3',
      'content-length': String(file.length),
      'accept-ranges': 'bytes',
      etag: `"${pack.dataVersion}"`,
    });
    const copy = join(temporaryFolder(), 'copy.sqlite');
    writeFileSync(copy, rawPayload);
    openDatabase(copy).$client.close();
  });

  it('tells its length without being sent', async () => {
    const { headers, rawPayload } = await service.app.inject({ method: 'HEAD', url });
    expect([headers['content-length'], rawPayload.length]).toEqual([String(file.length), 0]);
  });

  it.each([
    ['bytes=0-15', 206, [0, 16]],
    ['bytes=100-', 206, [100, file.length]],
    ['bytes=-10', 206, [file.length - 10, file.length]],
    [`bytes=0-${String(file.length + 5)}`, 206, [0, file.length]],
    ['bytes=0-1,3-4', 200, [0, file.length]],
    ['lines=1-2', 200, [0, file.length]],
    ['bytes=9-3', 200, [0, file.length]],
  ] as const)('answers %s with %i', async (range, status, [from, to]) => {
    const answer = await service.app.inject({ url, headers: { range } });
    expect(answer.statusCode).toBe(status);
    expect(answer.rawPayload.equals(file.subarray(from, to))).toBe(true);
    const expected = `bytes ${String(from)}-${String(to - 1)}/${String(file.length)}`;
    expect(answer.headers['content-range']).toBe(status === 206 ? expected : undefined);
  });

  it('refuses a range beyond its end, and sends the whole where the rest would not fit', async () => {
    const beyond = { range: `bytes=${String(file.length)}-` };
    const refused = await service.app.inject({ url, headers: beyond });
    expect([refused.statusCode, refused.headers['content-range']]).toEqual([
      416,
      `bytes */${String(file.length)}`,
    ]);
    const other = { range: 'bytes=0-9', 'if-range': '"older"' };
    expect((await service.app.inject({ url, headers: other })).statusCode).toBe(200);
    const same = { range: 'bytes=0-9', 'if-range': `"${pack.dataVersion}"` };
    expect((await service.app.inject({ url, headers: same })).statusCode).toBe(206);
  });
});
