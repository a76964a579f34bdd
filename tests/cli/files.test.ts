import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { drawProgress } from '../../server/cli/draw-progress.ts';
import { buildFixture, fixtureData, temporaryFolder } from '../helpers.ts';

const CLI = fileURLToPath(new URL('../../server/cli/chancery.js', import.meta.url));

function run(args: string[]) {
  const result = spawnSync(process.execPath, [CLI, ...args]);
  return { code: result.status, out: result.stdout, error: result.stderr.toString() };
}

describe('the command line', () => {
  let path: string;
  let folder: string;

  beforeAll(() => {
    ({ path } = buildFixture());
    folder = temporaryFolder();
  });

  it('writes the format that the file is named for, the same bytes every time', () => {
    const [first, second] = ['a.pdf', 'b.pdf'].map((name) => {
      const output = join(folder, name);
      expect(run(['chart', 'recognitions', '--db', path, '-o', output]).code).toBe(0);
      return readFileSync(output);
    });
    expect(first?.subarray(0, 5).toString()).toBe('%PDF-');
    expect(second?.equals(first ?? Buffer.alloc(0))).toBe(true);
  }, 60_000);

  it('takes the parameters of the files', () => {
    const flags = ['--preset', 'slide', '--theme=print', '--title', 'A "quoted" title'];
    const { code, out } = run(['chart', 'partners', '--db', path, '-o', '-', ...flags]);
    expect(code).toBe(0);
    expect(out.toString()).toContain('>A &quot;quoted&quot; title</text>');
  }, 60_000);

  it.each([
    [['chart', 'pie', '-o', '-'], 2, 'There is no chart "pie". There are: recognitions'],
    [['chart', 'map', '-o', '-', '--format', 'gif'], 2, 'There is no format "gif". There are: svg'],
    [['chart', 'map', '-o', '-', '--db', 'nowhere.sqlite'], 1, 'nowhere.sqlite'],
    [['export', '--csv', '/dev/null/nowhere'], 1, '/dev/null/nowhere cannot be written'],
  ] as const)(
    '%j ends with a sentence',
    (args, code, words) => {
      const result = run([...args]);
      expect(result.code).toBe(code);
      expect(result.error).toContain(words);
      expect(result.error).not.toContain('    at ');
    },
    60_000,
  );

  it('says which file it cannot write', () => {
    const { code, error } = run([
      'chart',
      'partners',
      '--db',
      path,
      '-o',
      join(folder, 'no/a.svg'),
    ]);
    expect(code).toBe(1);
    expect(error).toContain('no/a.svg cannot be written');
  }, 60_000);

  it('exports the whole data as CSV with a description', () => {
    const target = join(folder, 'data');
    const { code, out, error } = run(['export', '--db', path, '--csv', target]);
    expect(code).toBe(0);
    expect(out.toString()).toMatch(/data: \d+ files\n$/);
    expect(error).toContain('acts.csv\n');
    expect(error).not.toContain('\u001B');
    for (const name of ['acts.csv', 'claims.csv', 'polities.csv', 'datapackage.json']) {
      expect(existsSync(join(target, name))).toBe(true);
    }
  }, 60_000);

  it('records a release once', () => {
    const data = fixtureData();
    expect(run(['release', '--data', data]).out.toString()).toMatch(
      /^releases\/\S+\.csv: \d+ acts/,
    );
    expect(run(['release', '--data', data]).out.toString()).toMatch(/is recorded already\.\n$/);
  }, 60_000);
});

describe('progress', () => {
  const collect = (terminal: { isTTY?: boolean; hasColors?: () => boolean }): string => {
    const written: string[] = [];
    const progress = drawProgress({ ...terminal, write: (text) => written.push(text) });
    progress.tell('acts.csv', 1, 2);
    progress.tell('claims.csv', 2, 2);
    progress.end();
    return written.join('');
  };

  it('is a line each without a terminal', () => {
    expect(collect({})).toBe('acts.csv\nclaims.csv\n');
  });

  it('is one bar on a terminal, in colour only where colour is wanted', () => {
    expect(collect({ isTTY: true, hasColors: () => true })).toContain('\u001B[36m████████████░');
    expect(collect({ isTTY: true, hasColors: () => false })).not.toContain('\u001B[36m');
    expect(collect({ isTTY: true }).endsWith('\r\u001B[2K')).toBe(true);
  });
});
