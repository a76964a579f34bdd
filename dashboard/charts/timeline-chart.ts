import type { ChartConfiguration, Plugin, ScaleOptions } from 'chart.js';
import { BasicPlatform } from 'chart.js';
import { baseOptions, tooltipLook } from './chart-options.ts';
import { formatYear } from './format.ts';
import type { Frame, KeyEntry } from './frame.ts';
import { markerPlugin, usualMarkers } from './markers.ts';
import { LINE_HEIGHT, sayPart, takePart } from './part.ts';
import { headingsPlugin } from './row-headings.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './theme.ts';
import type { TimelineAnswer } from './timeline-answers.ts';
import type { TimelineData, TimelineRow } from './timeline-data.ts';
import { arrangeTimeline } from './timeline-data.ts';
import { rowsPlugin, stateColour } from './timeline-marks.ts';
import {
  describeBar,
  END_SIGNS,
  STATE_NAMES,
  timelineSubtitle,
  timelineTitle,
} from './timeline-words.ts';
import type { View } from './view-shape.ts';
import { creditLine, versionLine } from './words.ts';
import { chooseStep } from './year-axis.ts';

/** From this many rows on the years stand below the plot as well. */
const TALL = 30;

/** Width of a letter of a row's name, in pixels, on average. */
const LETTER = 6.6;

/** Height in pixels that the rows and their years want. */
export function timelineHeight(answer: TimelineAnswer, view: View): number {
  return 60 + LINE_HEIGHT * Math.max(3, arrangeTimeline(answer, view).lines.length);
}

/** What colours and marks mean; only those that occur. */
export function timelineKey(
  answer: TimelineAnswer,
  view: View,
  themeName: Surface['theme'],
): KeyEntry[] {
  const theme = THEMES[themeName];
  const bars = arrangeTimeline(answer, view).rows.flatMap((row) => row.bars);
  const states = (['DE_JURE', 'DE_FACTO', 'SEVERED', 'RELATIONS'] as const).filter((state) =>
    bars.some((bar) => bar.state === state),
  );
  return [
    ...states.map((state): KeyEntry => ({
      key: state,
      label: state === 'SEVERED' ? '× Relations broken off' : STATE_NAMES[state],
      colour: stateColour(state, theme),
      ...(state === 'DE_FACTO'
        ? { named: true, hatch: { colour: theme.background, gap: 5, width: 1.4 } }
        : {}),
    })),
    ...(['ACT', 'PARTNER_ENDED'] as const)
      .filter((why) => bars.some(({ end }) => end === why))
      .map((why): KeyEntry => ({ key: why, label: END_SIGNS[why], colour: theme.text })),
  ];
}

/** What a file prints around the chart. */
export function timelineFrame(answer: TimelineAnswer, view: View, surface: Surface): Frame {
  const { timeline, datasets } = answer;
  const line = new Set(timeline.subject.line.map(({ slug }) => slug));
  return {
    title: timelineTitle(answer, view),
    subtitle: sayPart(timelineSubtitle(answer, view), surface.part),
    key: timelineKey(answer, view, surface.theme),
    rule: timeline.rule,
    sources: creditLine(timeline.sources, line, datasets),
    version: versionLine(answer.dataVersion),
    permalink: surface.permalink,
  };
}

/** The years that are labelled, and where lines cross the plot. */
function chooseYears({ from, to }: TimelineData['years'], width: number): number[] {
  const step = chooseStep(to - from + 2, width * 0.62);
  const first = Math.ceil(from / step) * step;
  const count = Math.max(0, Math.floor((to + 1 - first) / step) + 1);
  return Array.from({ length: count }, (_, at) => first + at * step);
}

function yearAxis(
  data: TimelineData,
  surface: Surface,
  theme: Theme,
  position: 'top' | 'bottom',
): ScaleOptions<'linear'> {
  const years = chooseYears(data.years, surface.width);
  return {
    type: 'linear',
    position,
    min: data.years.from,
    max: data.years.to + 1,
    border: { display: false },
    grid: {
      display: position === 'top',
      color: theme.hairline,
      lineWidth: 1,
      drawTicks: false,
    },
    afterBuildTicks(axis) {
      axis.ticks = years.map((value) => ({ value }));
    },
    ticks: {
      autoSkip: false,
      maxRotation: 0,
      padding: 6,
      color: theme.muted,
      font: { size: 13 },
      callback: (value) => formatYear(Number(value)),
    },
  };
}

function rowAxis(data: TimelineData, surface: Surface, theme: Theme): ScaleOptions<'category'> {
  const most = Math.max(8, Math.floor((surface.width * 0.3) / LETTER));
  return {
    type: 'category',
    grid: { display: false, drawTicks: false },
    border: { display: false },
    ticks: {
      // A file too low for all names leaves some out rather than write them over each other.
      autoSkip: surface.height < data.lines.length * 12,
      padding: 8,
      crossAlign: 'near',
      color: theme.text,
      font: { size: 12.5 },
      callback: (_, at) => {
        const line = data.lines[at];
        // Headings are written across the row.
        if (line === undefined || 'heading' in line) return '';
        const name = line.label;
        return name.length > most ? `${name.slice(0, most - 1).trimEnd()}…` : name;
      },
    },
  };
}

/** The row at a place; null for headings and beyond the last. */
export function rowAt(data: TimelineData, at: number): TimelineRow | null {
  const line = data.lines[at];
  return line === undefined || 'heading' in line ? null : line;
}

/**
 * One row per partner: solid where recognised de jure with relations, hatched where de facto, a thin
 * line where relations are broken off. The configuration is whole: callers change nothing in it.
 */
export function timelineChart(
  answer: TimelineAnswer,
  view: View,
  surface: Surface,
): ChartConfiguration<'bar', ([number, number] | null)[], string> {
  const theme = THEMES[surface.theme];
  const all = arrangeTimeline(answer, view);
  const data = { ...all, lines: takePart(all.lines, surface.part) };
  const file = surface.kind === 'file';
  const years = Array.from(
    { length: data.years.to - data.years.from + 1 },
    (_, at) => data.years.from + at,
  );
  const slugs = view.merge ? answer.timeline.subject.line.map(({ slug }) => slug) : [];
  const markers = usualMarkers([...slugs, answer.timeline.subject.slug], view);
  const plugins: Plugin<'bar'>[] = [
    markerPlugin(markers, years, { line: theme.muted, text: theme.text }),
    rowsPlugin(data, theme),
    headingsPlugin(data.lines, theme),
  ];
  const tall = data.lines.length >= TALL;
  return {
    type: 'bar',
    ...(file ? { platform: BasicPlatform } : {}),
    data: {
      labels: data.lines.map((line) => ('heading' in line ? line.heading : line.label)),
      datasets: [
        {
          // Rows are drawn by their own plugin; the bar is what pointer and keyboard find.
          label: 'Partners',
          data: data.lines.map((line) =>
            'heading' in line ? null : [data.years.from, data.years.to + 1],
          ),
          backgroundColor: 'rgba(0, 0, 0, 0)',
          hoverBackgroundColor: 'rgba(128, 136, 148, 0.16)',
          categoryPercentage: 1,
          barPercentage: 1,
        },
      ],
    },
    options: {
      ...baseOptions(surface, theme),
      indexAxis: 'y',
      interaction: { mode: 'y', intersect: false },
      scales: {
        x: yearAxis(data, surface, theme, 'top'),
        ...(tall ? { below: yearAxis(data, surface, theme, 'bottom') } : {}),
        y: rowAxis(data, surface, theme),
      },
      plugins: {
        tooltip: {
          ...tooltipLook(theme),
          displayColors: false,
          callbacks: {
            title: ([item]) => rowAt(data, item?.dataIndex ?? -1)?.label ?? '',
            label: ({ dataIndex }) => rowAt(data, dataIndex)?.bars.map(describeBar) ?? [],
          },
        },
      },
    },
    plugins,
  };
}
