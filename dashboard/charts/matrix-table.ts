import type { MatrixAnswer } from './matrix-answers.ts';
import { arrangeMatrix, isRecognition } from './matrix-data.ts';
import { writeCell } from './matrix-words.ts';
import type { Column, Row, Table } from './table.ts';
import type { View } from './view-shape.ts';

/** The matrix as a table: a column per polity recognised (`wide`), or a row per cell (`tidy`). */
export function matrixTable(
  answer: MatrixAnswer,
  view: View,
  form: 'wide' | 'tidy' = 'wide',
): Table {
  const { columns, rows } = arrangeMatrix(answer, view);
  const text = (key: string, label: string): Column => ({ key, label, numeric: false });
  if (form === 'wide') {
    return {
      columns: [
        text('recogniser', 'Recogniser'),
        text('region', 'Region'),
        ...columns.map(({ slug, label }) => text(`of-${slug}`, label)),
      ],
      rows: rows.map(({ label, region, cells }): Row => ({
        recogniser: label,
        region: region?.name ?? null,
        ...Object.fromEntries(
          columns.map(({ slug }, at) => [`of-${slug}`, writeCell(cells[at]) || null]),
        ),
      })),
    };
  }
  return {
    columns: [
      text('recogniser', 'recogniser'),
      text('recogniser_name', 'recogniser_name'),
      text('region', 'region'),
      text('recognised', 'recognised'),
      text('recognised_name', 'recognised_name'),
      { key: 'year', label: 'year', numeric: true },
      text('certain', 'certain'),
      text('date', 'date'),
      text('act', 'act'),
      text('data_version', 'data_version'),
    ],
    rows: rows.flatMap((row) =>
      row.cells.flatMap((cell, at): Row[] =>
        isRecognition(cell)
          ? [
              {
                recogniser: row.slug,
                recogniser_name: row.label,
                region: row.region?.slug ?? null,
                recognised: columns[at]?.slug ?? '',
                recognised_name: columns[at]?.label ?? '',
                year: cell.year,
                certain: cell.certain ? 'yes' : 'no',
                date: cell.date.edtf,
                act: cell.act.slug,
                data_version: answer.dataVersion.hash,
              },
            ]
          : [],
      ),
    ),
  };
}
