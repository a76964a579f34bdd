import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFixture, replace, temporaryFolder } from '../../helpers.ts';
import { startService, type Service } from '../service.ts';
import { lanesOf, lives, until } from './processes.ts';

const CLI = fileURLToPath(new URL('../../../server/cli/main.ts', import.meta.url));

const OLD = buildFixture();
const NEW = buildFixture({ 'polities.csv': replace(',USSR,', ',Union of Soviets,') });

/** Reads all acts, which is heavy from one row on. */
const HEAVY = '{ actFacets { kinds { count } } dataVersion { hash } }';
const LIGHT = '{ polity(slug: "ussr") { shortName } dataVersion { hash } }';
const BUDGET_MS = 400;
const GRACE_MS = 250;

let service: Service;
let path: string;
beforeEach(async () => {
  path = join(temporaryFolder(), 'chancery.sqlite');
  copyFileSync(OLD.path, path);
  service = await startService(path, {
    environment: {
      LANE_FROM: '1',
      CACHE_MEGABYTES: '0',
      LIMIT_TIME: String(BUDGET_MS),
      RATE_POINTS: '100000000',
    },
  });
});
afterEach(() => service.close());

function send(query: string, { app }: Service = service) {
  return app.inject({ method: 'POST', url: '/graphql', payload: { query } });
}

/** The process of the lane, which has answered one question. */
async function startLane(): Promise<number> {
  expect((await send(HEAVY)).statusCode).toBe(200);
  const [lane] = lanesOf(process.pid);
  if (lane === undefined) throw new Error('There is no lane.');
  return lane;
}

/** Makes the lane deaf to everything but its end, as a statement does that does not look at the clock. */
function hold(lane: number): void {
  process.kill(lane, 'SIGSTOP');
}

const UNAVAILABLE = { errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] };

describe('a heavy question that does not end', () => {
  it('is stopped at the end of its time, with the error of every late question', async () => {
    hold(await startLane());
    const started = performance.now();
    const answer = await send(HEAVY);
    expect(performance.now() - started).toBeGreaterThan(BUDGET_MS);
    expect(performance.now() - started).toBeLessThan(BUDGET_MS + GRACE_MS + 500);
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json()).toEqual({
      errors: [
        {
          message: `The query took longer than the ${String(BUDGET_MS)} ms allowed and was stopped. Ask for fewer entries, narrow the question with where, or split the query.`,
          locations: [{ line: 1, column: 3 }],
          path: ['actFacets'],
          extensions: { code: 'QUERY_TIMEOUT' },
        },
      ],
      extensions: { cost: expect.anything() },
    });
    expect(service.log).toEqual([]);
  });

  it('leaves the next one a new process', async () => {
    const lane = await startLane();
    hold(lane);
    await send(HEAVY);
    await until(() => !lives(lane) && lanesOf(process.pid).length === 1);
    expect((await send(HEAVY)).statusCode).toBe(200);
    expect(lanesOf(process.pid)).not.toContain(lane);
  });

  it('keeps no light one waiting', async () => {
    hold(await startLane());
    let over = false;
    const heavy = send(HEAVY).then(() => (over = true));
    for (let n = 0; n < 20; n += 1) expect((await send(LIGHT)).statusCode).toBe(200);
    expect(over).toBe(false);
    await heavy;
  });

  it('keeps heavy ones waiting for as long as they may take, and sixteen at most', async () => {
    hold(await startLane());
    const first = send(HEAVY);
    const waiting = Array.from({ length: 16 }, () => send(HEAVY));
    await new Promise((wake) => setTimeout(wake, 100));
    const started = performance.now();
    const refused = await send(HEAVY);
    expect(performance.now() - started).toBeLessThan(BUDGET_MS / 2);
    for (const one of [refused, ...(await Promise.all(waiting))]) {
      expect(one.statusCode).toBe(503);
      expect(one.headers['retry-after']).toBe('5');
      expect(one.json()).toMatchObject(UNAVAILABLE);
    }
    expect((await first).json()).toMatchObject({
      errors: [{ extensions: { code: 'QUERY_TIMEOUT' } }],
    });
    const { body } = await service.app.inject({ url: '/metrics' });
    expect(body).toContain('chancery_heavy_questions{result="stopped"} 1');
    expect(body).toContain('chancery_heavy_questions{result="refused"} 17');
  });

  it('refuses a file that waits behind it with 503', async () => {
    hold(await startLane());
    const first = send(HEAVY);
    const waiting = Array.from({ length: 16 }, () => send(HEAVY));
    await new Promise((wake) => setTimeout(wake, 100));
    const url = '/charts/recognitions.csv?kinds=RECOGNITION_DE_JURE';
    for (const file of [url, '/records.csv']) {
      const answer = await service.app.inject({ url: file });
      expect(answer.statusCode).toBe(503);
      expect(answer.headers['retry-after']).toBe('5');
    }
    await Promise.all([first, ...waiting]);
    expect(service.log).toEqual([]);
  });
});

describe('a lane that breaks down', () => {
  it('costs the question it was at, and is told in the log', async () => {
    const lane = await startLane();
    hold(lane);
    const heavy = send(HEAVY);
    await new Promise((wake) => setTimeout(wake, 100));
    process.kill(lane, 'SIGKILL');
    expect((await heavy).json()).toMatchObject({
      data: null,
      errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(service.log).toMatchObject([{ msg: 'The process for heavy questions broke down' }]);
    expect((await send(HEAVY)).statusCode).toBe(200);
  });
});

describe('new data', () => {
  function publish(): void {
    copyFileSync(NEW.path, `${path}.new`);
    renameSync(`${path}.new`, path);
  }
  const hashOf = async () =>
    (await send(HEAVY)).json<{ data: { dataVersion: { hash: string } } }>().data.dataVersion.hash;

  it('are read by a lane of their own, and the old one ends', async () => {
    const lane = await startLane();
    publish();
    await service.app.inject({ url: '/readyz' });
    expect(await hashOf()).toBe(NEW.result.hash);
    expect(lives(lane)).toBe(false);
    expect(lanesOf(process.pid)).toHaveLength(1);
  });

  it('that the service has not taken up are not read by its lane either', async () => {
    publish();
    expect(await hashOf()).toBe(OLD.result.hash);
    expect(service.log).toEqual([]);
    await service.app.inject({ url: '/readyz' });
    expect(await hashOf()).toBe(NEW.result.hash);
    expect(lanesOf(process.pid)).toHaveLength(1);
  });
});

describe('the end of the service', () => {
  it('is the end of its lane', async () => {
    const lane = await startLane();
    hold(lane);
    const heavy = send(HEAVY).catch(() => undefined);
    await service.close();
    await heavy;
    await until(() => !lives(lane), 1);
  });

  it.each(['SIGTERM', 'SIGKILL'] as const)('by %s takes a busy lane along', async (signal) => {
    const args = ['--import', 'tsx', CLI, 'serve', '--db', path, '--port', '0'];
    const environment = { ...process.env, LANE_FROM: '1' };
    const child = spawn(process.execPath, args, { env: environment });
    const address = await new Promise<string>((resolve) => {
      child.stdout.on('data', (chunk: Buffer) => {
        const [, found] = /answers at (\S+)/.exec(String(chunk)) ?? [];
        if (found !== undefined) resolve(found);
      });
    });
    const body = JSON.stringify({ query: HEAVY });
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${address}graphql`, { method: 'POST', headers, body });
    expect(answer.status).toBe(200);
    const [lane = NaN] = lanesOf(child.pid ?? NaN);
    const ended = once(child, 'exit');
    const started = performance.now();
    child.kill(signal);
    await ended;
    await until(() => !lives(lane), 2);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
