import type { PartnerAnswer, RecognitionAnswer } from './answers.ts';
import { formatDay, formatYear } from './format.ts';
import { markersOf, placeDate } from './markers.ts';
import { orderRegions } from './order-regions.ts';
import { arrangeRecognitions } from './recognition-data.ts';
import type { View } from './view-shape.ts';

/** One column; `numeric` ones are set right and sorted as numbers. */
export interface Column {
  key: string;
  label: string;
  numeric: boolean;
}

/** Cells by the key of their column; null is empty. */
export type Row = Record<string, string | number | null>;

/** The table beside a chart. */
export interface Table {
  columns: Column[];
  rows: Row[];
}

/**
 * The numbers of the recognitions chart. `wide` (default) has a row per year and a column per
 * group, for reading; `tidy` has a row per year and group with every count, for computing.
 * The sum of either equals the sum of the bars.
 */
export function recognitionTable(
  answer: RecognitionAnswer,
  view: View,
  form: 'wide' | 'tidy' = 'wide',
): Table {
  return form === 'wide' ? wideTable(answer, view) : tidyTable(answer, view);
}

const yearLabel = (view: View): string =>
  view.align === 'FOUNDING' ? 'Years since founding' : 'Year';

function wideTable(answer: RecognitionAnswer, view: View): Table {
  const { years, groups, grouping } = arrangeRecognitions(answer, view);
  const markers = markersOf(answer, view);
  const single = grouping === 'none';
  const summed = !single && grouping !== 'subject';
  const columns: Column[] = [{ key: 'year', label: yearLabel(view), numeric: true }];
  if (!single)
    for (const { label } of groups)
      columns.push({ key: keyOf(groups, label), label, numeric: true });
  if (summed || single) columns.push({ key: 'count', label: 'All', numeric: true });
  columns.push({ key: 'certain', label: 'Certain', numeric: true });
  columns.push({ key: 'possible', label: 'Possible', numeric: true });
  if (markers.length > 0) columns.push({ key: 'markers', label: 'Events', numeric: false });
  const rows = years.map((year, at) => {
    const row: Row = { year };
    const sum = (pick: 'count' | 'certain' | 'possible'): number =>
      groups.reduce((total, { counts }) => total + (counts[at]?.[pick] ?? 0), 0);
    if (!single)
      for (const { label, counts } of groups) row[keyOf(groups, label)] = counts[at]?.count ?? 0;
    if (summed || single) row['count'] = sum('count');
    row['certain'] = sum('certain');
    row['possible'] = sum('possible');
    const events = markers.filter(({ date }) => Math.floor(placeDate(date)) === year);
    if (markers.length > 0) {
      row['markers'] =
        events.map(({ date, label }) => `${label} (${formatDay(date)})`).join('; ') || null;
    }
    return row;
  });
  return { columns, rows };
}

/** Keys of groups get a prefix so that no slug can meet the name of another column. */
function keyOf(groups: readonly { key: string; label: string }[], label: string): string {
  return `group-${groups.find((group) => group.label === label)?.key ?? ''}`;
}

function tidyTable(answer: RecognitionAnswer, view: View): Table {
  const { years, groups, grouping } = arrangeRecognitions(answer, view);
  const single = grouping === 'none';
  const name = grouping === 'subject' ? 'curve' : grouping;
  const numeric = (key: string, label: string): Column => ({ key, label, numeric: true });
  const text = (key: string, label: string): Column => ({ key, label, numeric: false });
  const columns = [
    text('subject', 'subject'),
    numeric('year', view.align === 'FOUNDING' ? 'years_since_founding' : 'year'),
    ...(single ? [] : [text('group', name), text('group_name', `${name}_name`)]),
    numeric('count', 'count'),
    numeric('certain', 'certain'),
    numeric('possible', 'possible'),
    numeric('cumulative', 'cumulative'),
    text('data_version', 'data_version'),
  ];
  const rows = groups.flatMap((group, order) =>
    years.map((year, at) => {
      const counts = group.counts[at] ?? { count: 0, certain: 0, possible: 0, cumulative: 0 };
      const series = answer.recognitionCounts[grouping === 'subject' ? order : 0];
      return {
        subject: series?.subject.slug ?? '',
        year,
        group: group.key.toLowerCase().replaceAll('_', '-'),
        group_name: group.label,
        ...counts,
        data_version: answer.dataVersion.hash,
      };
    }),
  );
  return { columns, rows };
}

/** The partners behind the bars: a row for each, in the scheme's order of regions. */
export function partnerTable(
  answer: PartnerAnswer,
  view: View,
  form: 'wide' | 'tidy' = 'wide',
): Table {
  const tidy = form === 'tidy';
  const columns: Column[] = [
    { key: 'region', label: tidy ? 'region' : 'Region', numeric: false },
    { key: 'partner', label: tidy ? 'partner' : 'Partner', numeric: false },
    ...(tidy ? [{ key: 'partner_name', label: 'partner_name', numeric: false }] : []),
    { key: 'since', label: tidy ? 'since' : 'Since', numeric: false },
    { key: 'year', label: tidy ? 'year' : 'Year', numeric: true },
    { key: 'act', label: tidy ? 'act' : 'Act', numeric: false },
    { key: 'inForce', label: tidy ? 'in_force' : inForceLabel(view), numeric: false },
  ];
  const versioned: Column[] = tidy
    ? [{ key: 'data_version', label: 'data_version', numeric: false }]
    : [];
  const rows = orderRegions(answer).flatMap(({ region, partners }) =>
    partners.map(({ polity, since, act, inForce }) => ({
      region: tidy ? region.slug : region.name,
      partner: tidy ? polity.slug : polity.shortName,
      partner_name: polity.shortName,
      since: tidy ? since.edtf : since.label,
      year: since.year,
      act: tidy ? act.slug : act.title,
      inForce: inForce ? 'yes' : 'no',
      data_version: answer.dataVersion.hash,
    })),
  );
  return { columns: [...columns, ...versioned], rows };
}

function inForceLabel(view: View): string {
  if (view.asof !== null) return `In force, ${formatDay(view.asof)}`;
  return view.to === null ? 'Still in force' : `In force, end of ${formatYear(view.to)}`;
}
