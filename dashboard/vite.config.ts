import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';
import { compressOnce } from './bundle/compress-once.ts';
import { leanFonts } from './bundle/lean-fonts.ts';
import { leaveOut } from './bundle/leave-out.ts';
import { pageParts } from './bundle/page-parts.ts';

/** Turns a path beside this file into an absolute one, so that the build runs from any folder. */
function absolute(path: string): string {
  return fileURLToPath(new URL(path, import.meta.url));
}

/** Where the development server sends what is not the dashboard's. */
const SERVICE = 'http://127.0.0.1:4000';

/**
 * What is loaded together: each takes its parts and what they import, unless one before has it.
 * Without these, each part that two pages share would be a file of its own, and every file costs a
 * third of a kilobyte in headers.
 */
const GROUPS = [
  {
    name: 'start',
    test: /src\/(main\.ts|api\/client|state\/(motion|resource|theme)|query\/link|ui\/Choice|views\/FailureNote)|charts\/(format|vocabulary-names)/,
  },
  {
    name: 'figures',
    test: /src\/(state\/evidence-request|ui\/(Chips|ColourKey|Combobox|FigureFrame|FoldedTable|YearRange)|views\/(Complaints|FigureFoot|MoreChoices|NarrowedBy|SubjectPicker|ask-counts|find-polities)|words\/option-words)|charts\/(palette|questions|recognition-data|theme|words)/,
  },
  {
    name: 'charts',
    test: /node_modules\/chart\.js\/|src\/ui\/Chart\.svelte|charts\/(chart-options|hatch|markers|numerals|partner-chart|register|separators|year-axis)/,
  },
  {
    name: 'words',
    test: /src\/words\/(?!messages|option-words)|charts\/choose-name/,
    minShareCount: 2,
  },
  {
    name: 'records',
    test: /src\/(api\/documents|views\/(act|records)\/)/,
    minShareCount: 2,
  },
].map((group, place, all) => ({ ...group, priority: all.length - place }));

export default defineConfig({
  root: absolute('.'),
  plugins: [
    svelte({ configFile: absolute('./svelte.config.js') }),
    leanFonts(absolute('../build/fonts')),
    leaveOut(),
    pageParts(),
    compressOnce(),
  ],
  build: {
    outDir: absolute('../build/dashboard'),
    emptyOutDir: true,
    // Inlined assets would be data: addresses, which the content security policy forbids for fonts.
    assetsInlineLimit: 0,
    target: 'es2022',
    // Every browser of the target knows modulepreload.
    // Which scripts a page needs stands in its head; what comes later needs its styles alone named.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css')),
    },
    rolldownOptions: {
      // No property of ours or of the packages does anything when read; so what is only mentioned goes.
      treeshake: { propertyReadSideEffects: false },
      output: {
        codeSplitting: { groups: GROUPS },
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
