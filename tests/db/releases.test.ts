import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildDatabase } from '../../db/build.ts';
import { checkData } from '../../db/checks/check-data.ts';
import { openDatabase } from '../../db/client.ts';
import { hashData } from '../../db/data-hash.ts';
import { differencesBetween, listReleases } from '../../db/queries/releases.ts';
import { readReleases, writeRelease } from '../../db/release-files.ts';
import { presentRelease } from '../../db/releases.ts';
import { sealOrigins } from '../../db/seal.ts';
import { fixtureData } from '../helpers.ts';

function recordRelease(dataDir: string) {
  const { data } = checkData(dataDir);
  if (!data) throw new Error('The fixture cannot be read.');
  const release = presentRelease(data, hashData(dataDir));
  return { release, file: writeRelease(dataDir, release) };
}

function editActs(dataDir: string, edit: (text: string) => string): void {
  const path = join(dataDir, 'soviet/acts.csv');
  writeFileSync(path, edit(readFileSync(path, 'utf8')));
  sealOrigins(dataDir);
}

function build(dataDir: string) {
  const out = join(dirname(dataDir), 'chancery.sqlite');
  const { hash } = buildDatabase({ dataDir, out });
  return { db: openDatabase(out), version: hash.slice(0, 12) };
}

describe('a release', () => {
  it('is recorded without becoming part of the data it names', () => {
    const dataDir = fixtureData();
    const before = hashData(dataDir);
    const { release, file } = recordRelease(dataDir);
    expect(file).toBe(`releases/${release.released}_${before.slice(0, 12)}.csv`);
    expect(hashData(dataDir)).toBe(before);
    expect(checkData(dataDir).findings).toEqual([]);
    expect(readReleases(dataDir)).toEqual([release]);
  });

  it('tells later which acts have changed, in both directions', () => {
    const dataDir = fixtureData();
    const { release } = recordRelease(dataDir);
    editActs(dataDir, (text) => text.replace(',1921~,persia', ',1922~,persia'));
    const { db, version } = build(dataDir);
    const versions = listReleases(db).map((one) => one.version);
    expect(versions.toSorted()).toEqual([release.version, version].toSorted());
    const differences = differencesBetween(db, release.version, version) ?? [];
    expect(differences.map(({ slug, change }) => [slug, change])).toEqual([
      ['so-1921-persia-relations', 'CHANGED'],
    ]);
    expect(differences[0]?.before).toBe(
      'relations established, 1921~, persia and rsfsr, single source',
    );
    expect(differences[0]?.after).toContain('1922~');
    const [back] = differencesBetween(db, version, release.version) ?? [];
    expect(back?.before).toContain('1922~');
    db.$client.close();
  });

  it('of the present data stands once, and differs in nothing', () => {
    const dataDir = fixtureData();
    recordRelease(dataDir);
    const { db, version } = build(dataDir);
    expect(listReleases(db)).toHaveLength(1);
    expect(differencesBetween(db, version, version)).toEqual([]);
    expect(differencesBetween(db, '000000000000', version)).toBeNull();
    db.$client.close();
  });

  it.each([
    ['2026-11-23_abcdefabcdef.csv', 'slug,title\n', 'The columns are not those of a release'],
    ['notes.txt', 'x', 'The name is not that of a release'],
    ['2026-11-23_abcdefabcdef.csv', 'slug,title,actor,target,reading,hash\na,b\n', 'well formed'],
  ])('that cannot be read stops the build: %s', (name, text, words) => {
    const dataDir = fixtureData();
    mkdirSync(join(dataDir, 'releases'));
    writeFileSync(join(dataDir, 'releases', name), text);
    expect(() => buildDatabase({ dataDir, out: join(dirname(dataDir), 'a.sqlite') })).toThrow(
      words,
    );
  });
});
