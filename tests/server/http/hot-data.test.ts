import {
  closeSync,
  copyFileSync,
  openSync,
  renameSync,
  truncateSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../../db/build.ts';
import { createDatabase } from '../../../db/client.ts';
import { buildFixture, replace, temporaryFolder } from '../../helpers.ts';
import { childrenOf } from '../lane/processes.ts';
import { startService, type Service } from '../service.ts';

const DATA = fileURLToPath(new URL('../../../db/data', import.meta.url));

const OLD = buildFixture();
const NEW = buildFixture({ 'polities.csv': replace(',USSR,', ',Union of Soviets,') });

const POLLED = { timeout: 15_000, interval: 50 };

const QUERY =
  '{ dataVersion { hash } polity(slug: "ussr") { shortName name } acts { totalCount } }';
const URL_OF_QUERY = `/graphql?query=${encodeURIComponent(QUERY)}`;

let service: Service;
let path: string;
let address: string;
beforeEach(async () => {
  path = join(temporaryFolder(), 'chancery.sqlite');
  copyFileSync(OLD.path, path);
  service = await startService(path, {
    watch: true,
    environment: { RATE_POINTS: '100000000' },
  });
  address = await service.app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => service.close());

/** Puts a copy of a file into the place of the one that is served, in one step. */
function publish(from: string): void {
  const beside = `${path}.new`;
  copyFileSync(from, beside);
  renameSync(beside, path);
}

interface Seen {
  status: number;
  hash: string;
  name: string;
  tag: string | null;
}

async function see(): Promise<Seen> {
  const answer = await fetch(`${address}${URL_OF_QUERY}`);
  const { data } = (await answer.json()) as {
    data: { dataVersion: { hash: string }; polity: { shortName: string; name: string } };
  };
  const { shortName, name } = data.polity;
  const tag = answer.headers.get('etag');
  return { status: answer.status, hash: data.dataVersion.hash, name: shortName + name, tag };
}

async function readiness() {
  const answer = await fetch(`${address}/readyz`);
  return { status: answer.status, body: (await answer.json()) as { dataVersion?: string } };
}

describe('a new database file in the place of the old one', () => {
  it('is taken up under traffic without a dropped or mixed answer', async () => {
    const seen: Seen[] = [];
    let going = true;
    const clients = Array.from({ length: 4 }, async () => {
      while (going) {
        seen.push(await see());
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    });
    await new Promise((resolve) => setTimeout(resolve, 200));
    publish(NEW.path);
    const deadline = Date.now() + 10_000;
    while (seen.at(-1)?.hash !== NEW.result.hash && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
    going = false;
    await Promise.all(clients);

    expect(seen.every(({ status }) => status === 200)).toBe(true);
    const kinds = new Set(seen.map(({ hash, name, tag }) => [hash, name, tag].join(' ')));
    expect(kinds.size).toBe(2);
    const first = seen.findIndex(({ hash }) => hash === NEW.result.hash);
    expect(first).toBeGreaterThan(0);
    expect(seen.at(-1)).toMatchObject({ hash: NEW.result.hash });
    expect(seen.at(-1)!.name).toContain('Union of Soviets');
    expect((await readiness()).body.dataVersion).toBe(NEW.result.hash);
    expect(service.db.$client.open).toBe(false);
  }, 60_000);

  it('is found at once by /readyz, and changes data, files and tags together', async () => {
    const files = ['/data/polities.csv', '/data/datapackage.json', '/data/chancery.sqlite'];
    const charts = '/charts/recognitions.svg?from=1917&to=1920';
    const tags = async () =>
      Promise.all(
        [URL_OF_QUERY, ...files, charts].map(async (url) => {
          const answer = await fetch(address + url);
          await answer.arrayBuffer();
          return answer.headers.get('etag');
        }),
      );
    const before = await tags();
    publish(NEW.path);
    expect((await readiness()).body.dataVersion).toBe(NEW.result.hash);
    const after = await tags();
    for (const [at, tag] of after.entries()) expect(tag).not.toBe(before[at]);
    const stale = await fetch(address + URL_OF_QUERY, {
      headers: { 'if-none-match': before[0]!, 'cache-control': 'max-age=0' },
    });
    expect(stale.status).toBe(200);
    const metrics = await (await fetch(`${address}/metrics`)).text();
    expect(metrics).toContain(`chancery_data_version_info{hash="${NEW.result.hash}"`);
    expect(metrics).not.toContain(OLD.result.hash);
  });

  it('does not mix with the old data in a list that is read page by page', async () => {
    const curated = join(temporaryFolder(), 'curated.sqlite');
    buildDatabase({ dataDir: DATA, out: curated });
    publish(curated);
    await readiness();
    const other = `${curated}.other`;
    copyFileSync(curated, other);
    const db = createDatabase(other).$client;
    db.exec(`UPDATE acts SET title = 'Anew: ' || title; UPDATE data_version SET hash = 'another'`);
    db.close();
    const list = fetch(`${address}/records.csv`).then(async (answer) => answer.text());
    publish(other);
    const [text] = await Promise.all([list, readiness()]);
    const rows: Record<string, string>[] = parse(text, { columns: true });
    expect(rows.length).toBeGreaterThan(500);
    const states = rows.map((row) => [row['title']?.startsWith('Anew: '), row['data_version']]);
    expect(new Set(states.map(String)).size).toBe(1);
    expect((await readiness()).body.dataVersion).toBe('another');
  });

  it('lets a download that has begun end on the old data', async () => {
    const answer = await fetch(`${address}/data/claims.csv`);
    publish(NEW.path);
    await readiness();
    const text = await answer.text();
    expect(text).toBe(await (await fetch(`${address}/data/claims.csv`)).text());
  });
});

describe('a file that cannot be used', () => {
  it.each([
    ['of another kind', () => writeFileSync(`${path}.new`, 'name,year\nussr,1924\n')],
    [
      'cut off',
      () => {
        copyFileSync(NEW.path, `${path}.new`);
        truncateSync(`${path}.new`, 40_960);
      },
    ],
    ['empty', () => writeFileSync(`${path}.new`, '')],
  ])('(%s) is refused and told once; the old data stay', async (_what, write) => {
    write();
    renameSync(`${path}.new`, path);
    for (let times = 0; times < 3; times += 1) {
      expect(await readiness()).toMatchObject({
        status: 200,
        body: { dataVersion: OLD.result.hash },
      });
    }
    expect((await see()).hash).toBe(OLD.result.hash);
    const refusals = service.log.filter(({ msg }) => String(msg).includes('is refused'));
    expect(refusals).toHaveLength(1);
    expect((await fetch(`${address}/data/chancery.sqlite`)).status).toBe(503);

    publish(NEW.path);
    expect((await readiness()).body.dataVersion).toBe(NEW.result.hash);
  });

  it('is nothing to speak of where it holds the same data', async () => {
    utimesSync(path, 1, 1);
    await readiness();
    publish(OLD.path);
    expect((await readiness()).body.dataVersion).toBe(OLD.result.hash);
    expect(service.log).toEqual([]);
  });
});

describe('/readyz', () => {
  it('says so where there are no data to serve', async () => {
    service.db.$client.close();
    expect(await readiness()).toMatchObject({ status: 503 });
  });
});

describe('a large file', () => {
  /** A copy with pages of ballast behind the data. */
  function makeLarge(): string {
    const large = join(temporaryFolder(), 'large.sqlite');
    copyFileSync(NEW.path, large);
    const client = createDatabase(large).$client;
    client.exec('CREATE TABLE ballast (bytes BLOB)');
    const add = client.prepare('INSERT INTO ballast VALUES (zeroblob(1048576))');
    client.transaction(() => {
      for (let megabyte = 0; megabyte < 80; megabyte += 1) add.run();
    })();
    client.close();
    return large;
  }

  it('is read beside the service, which goes on with the old data until then', async () => {
    publish(makeLarge());
    expect((await readiness()).body.dataVersion).toBe(OLD.result.hash);
    expect(childrenOf(process.pid, 'check-file')).toHaveLength(1);
    expect((await see()).hash).toBe(OLD.result.hash);
    await expect.poll(async () => (await see()).hash, POLLED).toBe(NEW.result.hash);
    expect(childrenOf(process.pid, 'check-file')).toEqual([]);
    expect(service.log).toEqual([]);
  });

  it('that is damaged is refused and told once', async () => {
    const large = makeLarge();
    const file = openSync(large, 'r+');
    const page = 4096;
    for (let at = 20; at < 40; at += 1)
      writeSync(file, Buffer.alloc(page, 0x5a), 0, page, at * page);
    closeSync(file);
    publish(large);
    const refusals = () => service.log.filter(({ msg }) => String(msg).includes('is refused'));
    await readiness();
    await expect.poll(() => refusals().length, POLLED).toBe(1);
    await readiness();
    expect((await see()).hash).toBe(OLD.result.hash);
    expect(refusals()).toHaveLength(1);
  });

  it('is left when the service ends', async () => {
    publish(makeLarge());
    await readiness();
    await service.close();
    await expect.poll(() => childrenOf(process.pid, 'check-file'), POLLED).toEqual([]);
    expect(service.log).toEqual([]);
  });
});
