import type { FileChoices } from '../../../charts/file-choices.ts';
import { printFile } from '../../../charts/file-choices.ts';
import type { View } from '../../../charts/view.ts';
import { printView, withoutFileOptions } from '../../../charts/view.ts';
import type { ChartFile } from '../../state/selection.svelte.ts';

/** Formats that a chart can be taken away in. */
export const FILE_FORMATS = ['png', 'svg', 'pdf', 'csv', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/** Letters of the data version in a permalink. */
const VERSION_LETTERS = 12;

/** What is being taken away. */
export interface Order {
  chart: ChartFile;
  view: View;
  choices: FileChoices;
  format: FileFormat;
}

/** The address of the file; choices that the format does not know are left out of it. */
export function fileAddress({ chart, view, choices, format }: Order): string {
  const query = printFile(
    { ...view, scale: format === 'png' ? view.scale : null },
    {
      ...choices,
      fonts: format === 'svg' ? choices.fonts : 'LIVE',
      page: format === 'svg' || format === 'png' ? choices.page : 1,
      layout: format === 'csv' ? choices.layout : 'TIDY',
    },
  );
  return `/charts/${chart}.${format}${query === '' ? '' : `?${query}`}`;
}

/** The picture as it will be printed, with its fonts inside so that a page shows it right. */
export function previewAddress(order: Order): string {
  return fileAddress({
    ...order,
    format: 'svg',
    choices: { ...order.choices, fonts: 'EMBEDDED', download: false },
  });
}

/** The command that writes the same file without a browser. */
export function commandLine(order: Order): string {
  const { chart, format } = order;
  const address = fileAddress({ ...order, choices: { ...order.choices, download: false } });
  const query = new URLSearchParams(address.split('?')[1] ?? '');
  const flags = [...query].map(([name, value]) => ` --${name} ${quoteForShell(value)}`);
  return `chancery chart ${chart} -o ${chart}.${format}${flags.join('')}`;
}

function quoteForShell(text: string): string {
  return /^[\w.,:@/+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** The address of the page with the version of the data, so that it can tell later what has changed. */
export function permalink(page: string, view: View, origin: string, hash: string | null): string {
  const v = view.v ?? hash?.slice(0, VERSION_LETTERS) ?? null;
  const query = printView({ ...withoutFileOptions(view), v });
  return `${origin}${page}${query === '' ? '' : `?${query}`}`;
}

/** HTML that puts the chart into another page, where it takes the height it needs. */
export function embedSnippet(
  { chart, view }: Pick<Order, 'chart' | 'view'>,
  origin: string,
  words: { title: string; controls: boolean },
): string {
  const query = printView({ ...withoutFileOptions(view), theme: view.theme });
  const address = `${origin}/embed/${chart}${query === '' ? '' : `?${query}`}${words.controls ? '#controls' : ''}`;
  const frame = `<iframe src="${escapeHtml(address)}" title="${escapeHtml(words.title)}" width="100%" height="600" loading="lazy" style="border: 0"></iframe>`;
  return `${frame}\n<script src="${escapeHtml(origin)}/embed.js" async></script>`;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** The address of citations for the view. */
export function citeAddress(
  { chart, view }: Pick<Order, 'chart' | 'view'>,
  format: 'bib' | 'ris' | 'json' | 'txt',
  part: 'all' | 'view' = 'all',
): string {
  const query = printView({ ...withoutFileOptions(view), title: view.title });
  const parts = [`chart=${chart}`, query, part === 'all' ? '' : `part=${part}`];
  return `/cite.${format}?${parts.filter((one) => one !== '').join('&')}`;
}
