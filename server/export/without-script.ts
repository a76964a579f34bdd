import { escapeXml } from '../../dashboard/charts/svg-text.ts';
import type { Table } from '../../dashboard/charts/table.ts';
import { DEFAULT_VIEW } from '../../dashboard/charts/view.ts';
import type { Execute } from './ask-chart.ts';
import { askChart } from './ask-chart.ts';

/**
 * The front page's two tables as HTML, for readers whose browser runs no scripts and for machines
 * that read pages: the numbers of the charts, from the charts' own questions. Where a question
 * fails, it rejects.
 */
export async function writeFrontTables(execute: Execute): Promise<string> {
  const parts = await Promise.all(
    (['recognitions', 'partners'] as const).map(async (name) => {
      const { drawn } = await askChart(name, DEFAULT_VIEW, execute);
      const { title, subtitle, rule, sources } = drawn.frame({
        kind: 'file',
        theme: 'light',
        width: 860,
        height: 520,
        permalink: '',
      });
      return [
        `<h2>${escapeXml(title)}</h2>`,
        `<p>${escapeXml(subtitle)}</p>`,
        writeTable(drawn.table('wide'), title),
        `<p>${escapeXml(rule)}</p>`,
        `<p>${escapeXml(sources)}</p>`,
      ].join('\n');
    }),
  );
  return parts.join('\n');
}

function writeTable({ columns, rows }: Table, caption: string): string {
  const head = columns.map(({ label }) => `<th scope="col">${escapeXml(label)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = columns.map(({ key }, place) => {
      const text = escapeXml(String(row[key] ?? ''));
      return place === 0 ? `<th scope="row">${text}</th>` : `<td>${text}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    '<table>',
    `<caption>${escapeXml(caption)}, as a table</caption>`,
    `<thead><tr>${head}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}
