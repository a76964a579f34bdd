import type { Column, Row, Table } from './table.ts';
import type { TimelineAnswer } from './timeline-answers.ts';
import { arrangeTimeline } from './timeline-data.ts';
import { sayEnd, STATE_NAMES } from './timeline-words.ts';
import type { View } from './view-shape.ts';

/** The bars of a timeline, a row for each: in words (`wide`) or as codes and dates (`tidy`). */
export function timelineTable(
  answer: TimelineAnswer,
  view: View,
  form: 'wide' | 'tidy' = 'wide',
): Table {
  return form === 'wide' ? wordsTable(answer, view) : spansTable(answer);
}

function wordsTable(answer: TimelineAnswer, view: View): Table {
  const text = (key: string, label: string): Column => ({ key, label, numeric: false });
  const columns = [
    text('partner', 'Partner'),
    text('region', 'Region'),
    text('state', 'Standing and relations'),
    { key: 'year', label: 'From year', numeric: true },
    text('since', 'From'),
    text('until', 'To'),
    text('end', 'How it ended'),
  ];
  const rows = arrangeTimeline(answer, view).rows.flatMap(({ label, region, bars }) =>
    bars.map(({ state, from, since, until, end }): Row => ({
      partner: label,
      region: region?.name ?? null,
      state: STATE_NAMES[state],
      year: Math.floor(from),
      since,
      until: until === '' ? null : until,
      end: sayEnd(end) || null,
    })),
  );
  return { columns, rows };
}

function spansTable({ timeline, dataVersion }: TimelineAnswer): Table {
  const columns = [
    'subject',
    'partner',
    'partner_name',
    'region',
    'what',
    'standing',
    'from',
    'to',
    'opened_by',
    'closed_by',
    'closing_act',
    'data_version',
  ].map((key): Column => ({ key, label: key, numeric: false }));
  const rows = timeline.partners.flatMap(({ partner, label, region, standing, relations }) =>
    [
      ...standing.map((span) => ({ what: 'standing', span })),
      ...relations.map((span) => ({ what: 'relations', span })),
    ].map(({ what, span }): Row => ({
      subject: timeline.subject.slug,
      partner: partner.slug,
      partner_name: label,
      region: region?.slug ?? null,
      what,
      standing: span.standing?.toLowerCase().replaceAll('_', '-') ?? null,
      from: span.from.edtf,
      to: span.to?.edtf ?? null,
      opened_by: span.opening?.slug ?? null,
      closed_by: span.closedBy?.toLowerCase().replaceAll('_', '-') ?? null,
      closing_act: span.closing?.slug ?? null,
      data_version: dataVersion.hash,
    })),
  );
  return { columns, rows };
}
