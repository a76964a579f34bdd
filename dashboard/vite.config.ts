import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import type { Plugin } from 'vite';
import { defineConfig } from 'vite';

/** Turns a path beside this file into an absolute one, so that the build runs from any folder. */
function absolute(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/**
 * Lays a brotli copy beside every script and style: at the highest quality, a seventh smaller than
 * what a server has the time to make, and free to serve.
 */
function compressOnce(): Plugin {
  return {
    name: 'compress-once',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [fileName, file] of Object.entries(bundle)) {
          if (!/\.(js|css|svg)$/.test(fileName)) continue;
          const text = file.type === 'chunk' ? file.code : file.source;
          this.emitFile({
            type: 'asset',
            fileName: `${fileName}.br`,
            source: brotliCompressSync(text),
          });
        }
      },
    },
  };
}

/** Where the development server sends what is not the dashboard's. */
const SERVICE = 'http://127.0.0.1:4000';

export default defineConfig({
  root: absolute('.'),
  plugins: [svelte({ configFile: absolute('./svelte.config.js') }), compressOnce()],
  build: {
    outDir: absolute('../build/dashboard'),
    emptyOutDir: true,
    // Inlined assets would be data: addresses, which the content security policy forbids for fonts.
    assetsInlineLimit: 0,
    target: 'es2022',
    // Every browser of the target knows modulepreload.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // No property of ours or of the packages does anything when read; so what is only mentioned goes.
      treeshake: { propertyReadSideEffects: false },
      output: {
        codeSplitting: { groups: [{ name: 'start', test: /dashboard\/src\/main\.ts$/ }] },
      },
    },
  },
  server: {
    proxy: {
      '/graphql': SERVICE,
      '/records.csv': SERVICE,
      // The folder of the charts' sources has the same beginning.
      '^/charts/[a-z]+\\.(svg|png|csv)': SERVICE,
    },
  },
});
