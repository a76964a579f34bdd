import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';
import { buildDatabase } from '../../db/build.ts';

/** What every browser test of a run is served from. */
export interface BuiltSite {
  /** Path of the database over the project's own data. */
  database: string;
  /** Folder of the built dashboard. */
  dashboard: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: BuiltSite;
  }
}

/**
 * Builds database and dashboard into a temporary folder, once for all browser tests of a run, and
 * gives what clears it up: the hooks of test files are not there when a run begins.
 */
export default async function buildSite(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-'));
  const site = { database: join(folder, 'chancery.sqlite'), dashboard: join(folder, 'dashboard') };
  buildDatabase({
    dataDir: fileURLToPath(new URL('../../db/data', import.meta.url)),
    out: site.database,
  });
  // Vitest's own "test" would give the packages' builds for development, which weigh more.
  process.env['NODE_ENV'] = 'production';
  await build({
    configFile: fileURLToPath(new URL('../../dashboard/vite.config.ts', import.meta.url)),
    build: { outDir: site.dashboard },
    logLevel: 'warn',
  });
  process.env['NODE_ENV'] = 'test';
  project.provide('site', site);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}
