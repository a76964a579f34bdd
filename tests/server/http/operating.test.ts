import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { READ_PATH_SWITCHES } from '../../../server/read-path.ts';
import { LIMIT_SETTINGS, readSettings } from '../../../server/settings.ts';
import { startFixture } from '../service.ts';

const page = readFileSync(resolve(import.meta.dirname, '../../../docs/operating.md'), 'utf8');

/** The names that the service looks for in its environment. */
function namesRead(): string[] {
  const names = new Set<string>();
  readSettings(
    new Proxy<Record<string, string | undefined>>(
      {},
      { get: (_target, name) => void names.add(String(name)) },
    ),
  );
  return [...names].sort();
}

/** The rows of the table of settings, by name. */
const rows = new Map(
  [...page.matchAll(/^\| `([A-Z_]+)` *\| (\S+) *\| (.+?) *\|$/gm)].map(
    ([, name = '', standard = '', meaning = '']) => [
      name,
      { standard: standard.replaceAll('`', ''), meaning },
    ],
  ),
);

function toNumber(text: string): number {
  return Number(text.replaceAll(',', ''));
}

/** Whether a setting may have a value; the points of a client must cover those of an operation. */
function isAllowed(name: string, value: number): boolean {
  const enough = name === 'LIMIT_COST' ? '1000000000' : undefined;
  try {
    readSettings({ LIMIT_COST: '100', RATE_POINTS: enough, [name]: String(value) });
    return true;
  } catch {
    return false;
  }
}

describe('docs/operating.md', () => {
  it('tells every setting, and no other', () => {
    expect([...rows.keys()].sort()).toEqual(namesRead());
  });

  it('tells the defaults as they are', () => {
    const settings = readSettings({});
    const { port, host, database, publicUrl, trustProxy, logLevel, cacheMegabytes, corrections } =
      settings;
    const standards: Record<string, string> = {
      PORT: String(port),
      HOST: host,
      DATABASE: database,
      PUBLIC_URL: publicUrl ?? 'none',
      TRUST_PROXY: String(trustProxy),
      LOG_LEVEL: logLevel,
      CACHE_MEGABYTES: String(cacheMegabytes),
      CORRECTIONS: corrections ?? 'none',
      ...Object.fromEntries(
        READ_PATH_SWITCHES.map(({ name, piece }) => [
          name,
          settings.readPath[piece] ? 'on' : 'off',
        ]),
      ),
      LANE_FROM: String(settings.laneFrom),
      ...Object.fromEntries(LIMIT_SETTINGS.map((limit) => [limit.name, String(limit.default)])),
    };
    const told = Object.fromEntries([...rows].map(([name, { standard }]) => [name, standard]));
    expect(told).toEqual(standards);
  });

  it('tells the bounds of numbers as they are', () => {
    const bounds = [...rows].flatMap(([name, { meaning }]) => {
      const [, least, most] = /([\d,]+)(?: \([\w ]+\))? to ([\d,]+)/.exec(meaning) ?? [];
      return least !== undefined && most !== undefined
        ? [{ name, least: toNumber(least), most: toNumber(most) }]
        : [];
    });
    const limits = LIMIT_SETTINGS.map(({ name }) => name);
    expect(bounds.map(({ name }) => name)).toEqual([
      'PORT',
      'CACHE_MEGABYTES',
      ...limits,
      'LANE_FROM',
    ]);
    for (const { name, least, most } of bounds) {
      for (const value of [least, most]) expect(isAllowed(name, value), name).toBe(true);
      for (const value of [least - 1, most + 1]) expect(isAllowed(name, value), name).toBe(false);
    }
  });

  it('names every metric of ours, and none that is not there', async () => {
    const service = await startFixture();
    const { body } = await service.app.inject('/metrics');
    await service.close();
    const ours = [...body.matchAll(/^# TYPE (chancery_\w+)/gm)].map(([, name]) => name);
    const told = [...page.matchAll(/^\| `(chancery_\w+)\{/gm)].map(([, name]) => name);
    expect(told.sort()).toEqual(ours.sort());
    for (const [, name = ''] of page.matchAll(/`(nodejs_eventloop_\w+)`/g)) {
      expect(body).toContain(name);
    }
  });
});
