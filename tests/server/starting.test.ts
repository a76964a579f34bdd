import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildFixture, temporaryFolder } from '../helpers.ts';

const CLI = fileURLToPath(new URL('../../server/cli/main.ts', import.meta.url));
const NODE = ['--import', 'tsx', CLI];

function run(args: string[], environment: Record<string, string> = {}) {
  const result = spawnSync(process.execPath, [...NODE, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
  return { code: result.status, out: result.stdout, error: result.stderr };
}

function readAddress({ stdout }: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve) => {
    stdout.on('data', (chunk: Buffer) => {
      const [, url] = /answers at (\S+)/.exec(String(chunk)) ?? [];
      if (url) resolve(url);
    });
  });
}

function isAnswering(address: string): Promise<boolean> {
  return fetch(`${address}healthz`).then(
    () => true,
    () => false,
  );
}

describe('the service', () => {
  it('does not start with wrong settings, and tells all of them', () => {
    const { code, error } = run(['serve', '--port', 'x'], { LOG_LEVEL: 'loud' });
    expect(code).toBe(2);
    expect(error).toContain('PORT is "x"; set');
    expect(error).toContain('LOG_LEVEL is "loud"; set');
    expect(error).not.toContain('    at ');
  });

  it.each([
    ['missing', null],
    ['damaged', 'SQLite format 3\u0000 and then nothing'],
    ['of another kind', 'name,year\nussr,1924\n'],
  ])('does not start with a database that is %s', (_kind, content) => {
    const path = join(temporaryFolder(), 'chancery.sqlite');
    if (content !== null) writeFileSync(path, content);
    const { code, error } = run(['serve', '--db', path, '--port', '0']);
    expect(code).toBe(1);
    expect(error).toContain(`The database ${path} cannot be used`);
    expect(error).not.toContain('    at ');
  });

  it('does not start on a port that is taken, and says what to do', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    const { path } = buildFixture();
    const { code, error } = run(['serve', '--db', path, '--port', String(port)]);
    other.close();
    expect(code).toBe(1);
    expect(error.trim()).toBe(
      `Port ${port} is in use; set PORT=${port + 1} or stop the other program.`,
    );
  });

  it('starts, answers, and stops at a signal without delay', async () => {
    const { path } = buildFixture();
    const child = spawn(process.execPath, [...NODE, 'serve', '--db', path, '--port', '0']);
    const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
    const address = await readAddress(child);
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += String(chunk)));
    const answer = await fetch(`${address}graphql?query={__typename}`);
    expect(await answer.json()).toMatchObject({ data: { __typename: 'Query' } });
    const started = performance.now();
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(complaints).toBe('');
  }, 60_000);
});

describe('the service that npm started', () => {
  it('stops when npm is stopped, and gives the port back', async () => {
    const { path } = buildFixture();
    const args = ['run', '--silent', 'chancery', '--', 'serve', '--db', path, '--port', '0'];
    const npm = spawn('npm', args, { cwd: fileURLToPath(new URL('../..', import.meta.url)) });
    const address = await readAddress(npm);
    expect((await fetch(`${address}healthz`)).status).toBe(200);
    npm.kill('SIGTERM');
    await expect.poll(() => isAnswering(address), { timeout: 10_000, interval: 100 }).toBe(false);
  }, 60_000);
});

describe('the command line', () => {
  it('tells its commands and its version', () => {
    const help = run(['--help']);
    expect(help.code).toBe(0);
    for (const command of ['serve', 'build', 'check', 'chart']) expect(help.out).toContain(command);
    expect(run(['--version'])).toMatchObject({ code: 0, error: '' });
  });

  it.each([[['nonsense']], [['serve', '--nonsense']], [['chart', 'recognitions']]])(
    '%j is wrong usage',
    (args) => {
      const { code, error } = run(args);
      expect(code).toBe(2);
      expect(error).toContain('error:');
    },
  );

  it('builds a database, and checks the data', () => {
    const { dataDir } = buildFixture();
    const out = join(temporaryFolder(), 'a.sqlite');
    expect(run(['build', '--data', dataDir, '--out', out])).toMatchObject({ code: 0, error: '' });
    expect(run(['check', '--data', dataDir])).toEqual({
      code: 0,
      out: 'No findings.\n',
      error: '',
    });
    writeFileSync(join(dataDir, 'polities.csv'), 'slug\nx\n');
    const checked = run(['check', '--data', dataDir]);
    expect(checked.code).toBe(1);
    expect(checked.error).toMatch(/^polities\.csv:1:1 /m);
    expect(run(['build', '--data', dataDir, '--out', out]).code).toBe(1);
  }, 60_000);

  it('draws a chart, and refuses what a chart cannot show', () => {
    const { path } = buildFixture();
    const chart = ['chart', 'recognitions', '--db', path, '--format', 'csv', '-o', '-'];
    const drawn = run([...chart, '--by', 'none', '--from=1920', '--to', '1920']);
    expect(drawn.error).toBe('');
    expect(drawn.out).toMatch(/^ussr,1920,3,/m);
    const refused = run([...chart, '--subject', 'usssr']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.error).toContain('"ussr"');
    expect(run([...chart, '--subject']).code).toBe(2);
  }, 60_000);
});
