import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
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

describe('docs/operating.md', () => {
  it('tells every setting, and no other', () => {
    expect([...rows.keys()].sort()).toEqual(namesRead());
  });

  it('tells the defaults as they are', () => {
    const { port, host, database, publicUrl, trustProxy, logLevel, cacheMegabytes, corrections } =
      readSettings({});
    const standards: Record<string, string> = {
      PORT: String(port),
      HOST: host,
      DATABASE: database,
      PUBLIC_URL: publicUrl ?? 'none',
      TRUST_PROXY: String(trustProxy),
      LOG_LEVEL: logLevel,
      CACHE_MEGABYTES: String(cacheMegabytes),
      CORRECTIONS: corrections ?? 'none',
      ...Object.fromEntries(LIMIT_SETTINGS.map((limit) => [limit.name, String(limit.default)])),
    };
    const told = Object.fromEntries([...rows].map(([name, { standard }]) => [name, standard]));
    expect(told).toEqual(standards);
  });

  it('tells the bounds of the limits as they are', () => {
    for (const { name, least, most } of LIMIT_SETTINGS) {
      const bounds = `${least.toLocaleString('en')} to ${most.toLocaleString('en')}`;
      expect(rows.get(name)?.meaning, name).toContain(bounds);
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
