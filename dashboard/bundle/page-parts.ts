import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { PAGES } from '../src/pages.ts';

/** What a page loads beside the start: for the server, which names it in the head of the page. */
interface PageParts {
  scripts: string[];
  styles: string[];
}

/**
 * Writes page-parts.json: for each path of the site the files of its page, so that a browser asks for
 * them with the start instead of after it.
 */
export function pageParts(): Plugin {
  return {
    name: 'page-parts',
    apply: 'build',
    // Before the script of index.html is put aside for what it imports.
    generateBundle(_, bundle) {
      const parts = PAGES.map(({ path, view }) => [path, findParts(bundle, view)] as const);
      this.emitFile({
        type: 'asset',
        fileName: 'page-parts.json',
        source: JSON.stringify(Object.fromEntries(parts)),
      });
    },
  };
}

function findParts(bundle: Rolldown.OutputBundle, view: string): PageParts {
  const file = fileURLToPath(new URL(`../src/views/${view}.svelte`, import.meta.url));
  const chunks = Object.values(bundle).filter((one) => one.type === 'chunk');
  const start = chunks.find(({ isEntry }) => isEntry);
  const page = chunks.find(({ facadeModuleId }) => facadeModuleId === file);
  if (!start || !page) throw new Error(`No script of the build holds the page ${file}.`);
  const known = withImports(bundle, start.fileName);
  const scripts = [...withImports(bundle, page.fileName)].filter((name) => !known.has(name));
  return { scripts, styles: [...new Set(scripts.flatMap((name) => stylesOf(bundle, name)))] };
}

/** A script and all that it imports before it runs. */
function withImports(
  bundle: Rolldown.OutputBundle,
  name: string,
  found = new Set<string>(),
): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const chunk = bundle[name];
  if (chunk?.type === 'chunk') for (const next of chunk.imports) withImports(bundle, next, found);
  return found;
}

function stylesOf(bundle: Rolldown.OutputBundle, name: string): string[] {
  const chunk = bundle[name];
  return chunk?.type === 'chunk' ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
}
