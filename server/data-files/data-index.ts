import { DATA_TABLES } from '../../db/export/tables.ts';
import type { DataVersionRecord } from '../../db/reference/reference.ts';
import type { Measures } from './measure-files.ts';

/** A file of the whole data. */
export interface ListedFile {
  /** Path relative to `/data/`. */
  path: string;
  title: string;
  description: string;
  mediatype: string;
  rows?: number;
  bytes?: number;
}

/** All files, the tables first. */
export function listFiles(measures: Measures): ListedFile[] {
  const tables = DATA_TABLES.map(({ name, title, description }): ListedFile => {
    const { rows, bytes } = measures.get(name) ?? { rows: 0, bytes: 0 };
    return { path: `${name}.csv`, title, description, mediatype: 'text/csv', rows, bytes };
  });
  return [
    ...tables,
    {
      path: 'datapackage.json',
      title: 'Data package',
      description: 'Describes every table and column (Frictionless Data Package).',
      mediatype: 'application/json',
    },
    {
      path: 'chancery.sqlite',
      title: 'Database',
      description: 'The SQLite file that is served, as it is.',
      mediatype: 'application/vnd.sqlite3',
    },
  ];
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The list as a page that needs neither script nor style. */
export function writeIndexPage(version: DataVersionRecord, files: readonly ListedFile[]): string {
  const rows = files.map(
    ({ path, title, description, rows: count }) =>
      `<tr><th scope="row"><a href="${path}">${escapeHtml(path)}</a></th><td>${count === undefined ? '' : String(count)}</td><td>${escapeHtml(title)}. ${escapeHtml(description)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The whole data · Chancery</title>
<h1>The whole data</h1>
<p>Released ${escapeHtml(version.released)}, data version ${escapeHtml(version.hash.slice(0, 12))}.
<a href="/">Back to the front page</a></p>
<table>
<thead><tr><th scope="col">File</th><th scope="col">Rows</th><th scope="col">What it holds</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</html>
`;
}
