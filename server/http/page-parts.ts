import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from './escape-html.ts';

/** Files of one page of the dashboard, by their addresses without a leading slash. */
interface Parts {
  scripts: string[];
  styles: string[];
}

/**
 * What the pages of a built dashboard load beside its start, as elements for their heads: a browser
 * then asks for all of it at once.
 */
export class PageParts {
  readonly #heads: ReadonlyMap<string, string>;

  /** Reads the list that the build has left in its folder; without one, pages fetch for themselves. */
  constructor(folder: string) {
    const path = join(folder, 'page-parts.json');
    const list = existsSync(path)
      ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, Parts>)
      : {};
    this.#heads = new Map(Object.entries(list).map(([page, parts]) => [page, writeHead(parts)]));
  }

  /** The page with the parts of a route such as `/records` or `/acts/:slug` in its head. */
  name(html: string, route: string): string {
    const head = this.#heads.get(route);
    return head === undefined ? html : html.replace('</head>', () => `${head}  </head>`);
  }
}

function writeHead({ scripts, styles }: Parts): string {
  return [
    ...scripts.map((file) => `<link rel="modulepreload" crossorigin href="/${escapeHtml(file)}">`),
    ...styles.map((file) => `<link rel="stylesheet" crossorigin href="/${escapeHtml(file)}">`),
  ]
    .map((element) => `  ${element}\n  `)
    .join('');
}
