import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const svelteConfig = fileURLToPath(new URL('./dashboard/svelte.config.js', import.meta.url));

/** What the service promises at its door, whatever is switched on behind it. */
const FRONT_DOOR = [
  'tests/server/{answers,bad-input,http-audits,http,paging}.test.ts',
  'tests/server/http/{caching,hostile,methods}.test.ts',
  'tests/server/limits/{cost,document-limits}.test.ts',
];

/** What beside it is worth asking in one state only; the lane takes its time to start. */
const MORE = {
  off: ['tests/server/limits/{rate-limit,time-limit}.test.ts'],
  lane: ['tests/server/http/hot-data.test.ts'],
};

/** The same tests again over another state of the read path (tests/server/service.ts). */
const readPath = (state: 'off' | 'lane') => ({
  oxc: { decorator: { legacy: true } },
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    name: `read path: ${state}`,
    environment: 'node' as const,
    pool: 'forks' as const,
    env: { READ_PATH: state },
    include: [...FRONT_DOOR, ...MORE[state]],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});

export default defineConfig({
  test: {
    reporters: ['default', './tests/summary-reporter.ts'],
    projects: [
      {
        // The types of the schema use decorators of the older kind.
        oxc: { decorator: { legacy: true } },
        // Packages that import and packages that require graphql must meet the same copy.
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          name: 'node',
          environment: 'node',
          pool: 'forks',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dashboard/**', 'tests/e2e/**'],
          // Files that build a database or a server share two cores with others that do.
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      readPath('off'),
      readPath('lane'),
      {
        plugins: [svelte({ configFile: svelteConfig })],
        // Without it the server's build of Svelte is taken, which mounts nothing.
        resolve: { conditions: ['browser'] },
        test: {
          name: 'dashboard',
          environment: 'jsdom',
          pool: 'forks',
          include: ['tests/dashboard/**/*.test.ts'],
          testTimeout: 20_000,
        },
      },
      {
        oxc: { decorator: { legacy: true } },
        resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
        test: {
          name: 'e2e',
          // A browser on a busy machine may miss a moment; twice in a row it is a fault.
          retry: 1,
          environment: 'node',
          pool: 'forks',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build-site.ts'],
          // One browser at a time, and only when the other projects have finished.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
