import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../db/build.ts';
import { checkData } from '../../db/checks/check-data.ts';
import { hashData } from '../../db/data-hash.ts';
import { writeRelease } from '../../db/release-files.ts';
import { presentRelease } from '../../db/releases.ts';
import { sealOrigins } from '../../db/seal.ts';
import { fixtureData } from '../helpers.ts';
import type { Service } from './service.ts';
import { startService } from './service.ts';

let service: Service;
let older: string;

beforeAll(async () => {
  const dataDir = fixtureData();
  const { data } = checkData(dataDir);
  if (!data) throw new Error('The fixture cannot be read.');
  const release = presentRelease(data, hashData(dataDir));
  older = release.version;
  writeRelease(dataDir, { ...release, released: '2020-01-01' });
  const acts = join(dataDir, 'soviet/acts.csv');
  writeFileSync(acts, readFileSync(acts, 'utf8').replace(',1921~,persia', ',1922~,persia'));
  sealOrigins(dataDir);
  const out = join(dirname(dataDir), 'chancery.sqlite');
  buildDatabase({ dataDir, out });
  service = await startService(out);
});

afterAll(() => service.close());

interface Changes {
  dataVersion: {
    changes: { total: number; changed: number; acts: { slug: string; before: string }[] } | null;
  };
}

const CHANGES = `query ($since: String!, $subjects: [String!]) {
  dataVersion { changes(since: $since, subjects: $subjects) { total changed acts { slug before } } }
}`;

describe('the data version', () => {
  it('lists the releases, the present one last', async () => {
    const { dataVersion } = await service.data<{
      dataVersion: { hash: string; releases: { version: string; present: boolean }[] };
    }>('{ dataVersion { hash releases { version released present } } }');
    expect(dataVersion.releases.map(({ version, present }) => [version, present])).toEqual([
      [older, false],
      [dataVersion.hash.slice(0, 12), true],
    ]);
  });

  it('tells what has changed since one, for the subjects of a chart', async () => {
    const { dataVersion } = await service.data<Changes>(CHANGES, { since: older });
    expect(dataVersion.changes).toMatchObject({ total: 1, changed: 1 });
    expect(dataVersion.changes?.acts[0]?.slug).toBe('so-1921-persia-relations');
    expect(dataVersion.changes?.acts[0]?.before).toContain('1921~');
    const soviet = await service.data<Changes>(CHANGES, { since: older, subjects: ['ussr'] });
    expect(soviet.dataVersion.changes?.total).toBe(1);
    const other = await service.data<Changes>(CHANGES, { since: older, subjects: ['estonia'] });
    expect(other.dataVersion.changes).toEqual({ total: 0, changed: 0, acts: [] });
  });

  it('knows nothing of a version that is not on record', async () => {
    const { dataVersion } = await service.data<Changes>(CHANGES, { since: '0'.repeat(12) });
    expect(dataVersion.changes).toBeNull();
  });

  it('refuses what is no version, and unknown subjects', async () => {
    const version = await service.error(CHANGES, { since: 'yesterday' });
    expect(version.code).toBe('BAD_USER_INPUT');
    expect(version.message).toContain('since is "yesterday"; write a data version');
    const subject = await service.error(CHANGES, { since: older, subjects: ['usssr'] });
    expect(subject.code).toBe('BAD_USER_INPUT');
    expect(subject.message).toContain('ussr');
  });
});
