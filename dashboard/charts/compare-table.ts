import type { RecognitionAnswer } from './answers.ts';
import { arrangeCompare } from './compare-data.ts';
import { formatDay } from './format.ts';
import { markersOf, placeDate } from './markers.ts';
import type { Column, Row, Table } from './table.ts';
import type { View } from './view-shape.ts';

/**
 * The numbers of a comparison. `wide` has a row per year and a column per curve, as drawn; `tidy` a
 * row per year and curve with every count.
 */
export function compareTable(
  answer: RecognitionAnswer,
  view: View,
  form: 'wide' | 'tidy' = 'wide',
): Table {
  return form === 'wide' ? wideTable(answer, view) : tidyTable(answer, view);
}

/** A share of one in percent with one decimal, as a number. */
function percentOf(share: number): number {
  return Math.round(share * 1000) / 10;
}

function wideTable(answer: RecognitionAnswer, view: View): Table {
  const { years, curves } = arrangeCompare(answer, view);
  const markers = markersOf(answer, view);
  const founding = view.align === 'FOUNDING';
  const columns: Column[] = [
    { key: 'year', label: founding ? 'Years since founding' : 'Year', numeric: true },
    ...curves.map(({ key, label }) => ({
      key: `curve-${key}`,
      label: view.share ? `${label}, %` : label,
      numeric: true,
    })),
    ...(markers.length > 0 ? [{ key: 'markers', label: 'Events', numeric: false }] : []),
  ];
  const rows = years.map((year, at): Row => {
    const events = markers.filter(({ date }) => Math.floor(placeDate(date)) === year);
    return {
      year,
      ...Object.fromEntries(
        curves.map(({ key, points }) => {
          const point = points[at];
          const value = point && (view.share ? percentOf(point.share ?? 0) : point.count);
          return [`curve-${key}`, value ?? null];
        }),
      ),
      markers: events.map(({ date, label }) => `${label} (${formatDay(date)})`).join('; ') || null,
    };
  });
  return { columns, rows };
}

function tidyTable(answer: RecognitionAnswer, view: View): Table {
  const { years, curves } = arrangeCompare(answer, view);
  const numeric = (key: string): Column => ({ key, label: key, numeric: true });
  const text = (key: string): Column => ({ key, label: key, numeric: false });
  const columns = [
    text('subject'),
    text('sources'),
    text('curve'),
    numeric('year'),
    numeric('years_since_founding'),
    numeric('count'),
    numeric('certain'),
    numeric('possible'),
    numeric('states_alive'),
    numeric('share'),
    text('data_version'),
  ];
  const rows = curves.flatMap((curve, order) =>
    years.flatMap((_, at): Row[] => {
      const point = curve.points[at];
      if (!point) return [];
      const divisor = view.share && point.alive !== null ? point.alive : 1;
      return [
        {
          subject: curve.slug,
          sources: view.subjects[order]?.sources.join(' ') ?? '',
          curve: curve.label,
          year: point.year,
          years_since_founding: point.year - curve.founded,
          count: point.count,
          certain: Math.round(point.certain * divisor),
          possible: Math.round(point.possible * divisor),
          states_alive: point.alive,
          share: point.share === null ? null : Math.round(point.share * 1e6) / 1e6,
          data_version: answer.dataVersion.hash,
        },
      ];
    }),
  );
  return { columns, rows };
}
