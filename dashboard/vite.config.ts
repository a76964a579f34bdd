import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { compressOnce } from './bundle/compress-once.ts';
import { leanFonts } from './bundle/lean-fonts.ts';

/** Turns a path beside this file into an absolute one, so that the build runs from any folder. */
function absolute(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Where the development server sends what is not the dashboard's. */
const SERVICE = 'http://127.0.0.1:4000';

export default defineConfig({
  root: absolute('.'),
  plugins: [
    svelte({ configFile: absolute('./svelte.config.js') }),
    leanFonts(absolute('../build/fonts')),
    compressOnce(),
  ],
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
