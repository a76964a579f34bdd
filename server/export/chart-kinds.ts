import type {
  AnswerSource,
  PartnerAnswer,
  RecognitionAnswer,
} from '../../dashboard/charts/answers.ts';
import { PANEL_HEIGHT } from '../../dashboard/charts/compare-axes.ts';
import { compareChart } from '../../dashboard/charts/compare-chart.ts';
import { compareFrame } from '../../dashboard/charts/compare-key.ts';
import { COMPARE_QUERY, compareVariables } from '../../dashboard/charts/compare-questions.ts';
import { compareTable } from '../../dashboard/charts/compare-table.ts';
import { compareSummary } from '../../dashboard/charts/compare-words.ts';
import type { Drawable } from '../../dashboard/charts/drawable.ts';
import type { Frame } from '../../dashboard/charts/frame.ts';
import { mapChart, mapFileHeight, mapFrame } from '../../dashboard/charts/map-chart.ts';
import type { MapStatesAnswer, MapTimelineAnswer } from '../../dashboard/charts/map-questions.ts';
import {
  joinMap,
  MAP_QUERY,
  MAP_STATES_QUERY,
  mapStatesVariables,
  mapVariables,
} from '../../dashboard/charts/map-questions.ts';
// Makes the parts of maps known to the drawing library.
import '../../dashboard/charts/map-register.ts';
import { mapTable } from '../../dashboard/charts/map-table.ts';
import { mapSummary } from '../../dashboard/charts/map-words.ts';
import type { MatrixAnswer } from '../../dashboard/charts/matrix-answers.ts';
import { arrangeMatrix } from '../../dashboard/charts/matrix-data.ts';
import { matrixChart, matrixFrame, matrixHeight } from '../../dashboard/charts/matrix-chart.ts';
import { MATRIX_QUERY, matrixVariables } from '../../dashboard/charts/matrix-questions.ts';
import { matrixTable } from '../../dashboard/charts/matrix-table.ts';
import { matrixSummary } from '../../dashboard/charts/matrix-words.ts';
import { partnerChart, partnerFrame, REGION_ROW } from '../../dashboard/charts/partner-chart.ts';
import {
  PARTNERS_QUERY,
  partnerVariables,
  RECOGNITIONS_QUERY,
  recognitionVariables,
} from '../../dashboard/charts/questions.ts';
import { recognitionChart } from '../../dashboard/charts/recognition-chart.ts';
import { recognitionFrame } from '../../dashboard/charts/recognition-key.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import type { Table } from '../../dashboard/charts/table.ts';
import { partnerTable, recognitionTable } from '../../dashboard/charts/table.ts';
import type { TimelineAnswer } from '../../dashboard/charts/timeline-answers.ts';
import {
  timelineChart,
  timelineFrame,
  timelineHeight,
} from '../../dashboard/charts/timeline-chart.ts';
import { arrangeTimeline } from '../../dashboard/charts/timeline-data.ts';
import { TIMELINE_QUERY, timelineVariables } from '../../dashboard/charts/timeline-questions.ts';
import { timelineTable } from '../../dashboard/charts/timeline-table.ts';
import { timelineSummary } from '../../dashboard/charts/timeline-words.ts';
import type { View } from '../../dashboard/charts/view.ts';
import { partnerSummary, recognitionSummary } from '../../dashboard/charts/words.ts';
import type { ChartName } from './chart-names.ts';
import type { PartnerSourcesAnswer } from './partner-sources.ts';
import { listPartnerSources, PARTNER_SOURCES_QUERY } from './partner-sources.ts';

/** What a file needs of one chart, with its answer already in it. */
export interface FileChart {
  frame(surface: Surface): Frame;
  configure(surface: Surface): Drawable;
  /** Height in pixels that the plot itself wants in a file of this width. */
  plotHeight: (width: number) => number;
  /** How many lines of {@link LINE_HEIGHT} it has, where they may be spread over pages. */
  lines?: number;
  /** `tidy` for computing, `wide` for reading. */
  table(form: 'tidy' | 'wide'): Table;
  /** The sources behind it. */
  sources: readonly AnswerSource[];
  summary: string;
  /** Version of the data it was drawn from. */
  dataVersion: string;
}

/** One GraphQL operation. */
export interface Question {
  query: string;
  variables: object;
}

/** A chart with everything that was asked and answered for it. */
export interface AskedChart {
  name: ChartName;
  drawn: FileChart;
  questions: readonly Question[];
  answers: readonly unknown[];
}

/** A kind of chart: what it asks, and what it makes of the answers. */
export interface ChartKind {
  /** Path of the page that shows it; `/` when left out. */
  readonly path?: string;
  readonly questions: (view: View) => Question[];
  readonly draw: (answers: readonly unknown[], view: View) => FileChart;
}

/** Each source of the curves once, in the order of the answer. */
function distinctSources({ recognitionCounts }: RecognitionAnswer): AnswerSource[] {
  const all = recognitionCounts.flatMap(({ sources }) => sources);
  return [...new Map(all.map((source) => [source.slug, source])).values()];
}

/** The charts that exist as files, by the name in their address. */
export const CHART_KINDS = {
  recognitions: {
    questions: (view: View) => [
      { query: RECOGNITIONS_QUERY, variables: recognitionVariables(view) },
    ],
    draw([only]: readonly unknown[], view: View): FileChart {
      const answer = only as RecognitionAnswer;
      return {
        frame: (surface) => recognitionFrame(answer, view, surface),
        configure: (surface) => recognitionChart(answer, view, surface),
        plotHeight: () => 320,
        table: (form) => recognitionTable(answer, view, form),
        sources: distinctSources(answer),
        summary: recognitionSummary(answer, view),
        dataVersion: answer.dataVersion.hash,
      };
    },
  },
  partners: {
    questions: (view: View) =>
      [PARTNERS_QUERY, PARTNER_SOURCES_QUERY].map((query) => ({
        query,
        variables: partnerVariables(view),
      })),
    draw([partners, evidence]: readonly unknown[], view: View): FileChart {
      const answer = partners as PartnerAnswer;
      const sources =
        evidence === undefined ? [] : listPartnerSources(evidence as PartnerSourcesAnswer);
      return {
        frame: (surface) => partnerFrame(answer, view, surface, sources),
        configure: (surface) => partnerChart(answer, surface),
        plotHeight: () => 40 + REGION_ROW * Math.max(3, answer.partnersByRegion.length),
        table: (form) => partnerTable(answer, view, form),
        sources,
        summary: partnerSummary(answer, view),
        dataVersion: answer.dataVersion.hash,
      };
    },
  },
  compare: {
    path: '/compare',
    questions: (view: View) => [{ query: COMPARE_QUERY, variables: compareVariables(view) }],
    draw([only]: readonly unknown[], view: View): FileChart {
      const answer = only as RecognitionAnswer;
      const plots = view.layout === 'MULTIPLES' ? answer.recognitionCounts.length : 1;
      return {
        frame: (surface) => compareFrame(answer, view, surface),
        configure: (surface) => compareChart(answer, view, surface),
        plotHeight: () => (plots > 1 ? 40 + PANEL_HEIGHT * plots : 360),
        table: (form) => compareTable(answer, view, form),
        sources: distinctSources(answer),
        summary: compareSummary(answer, view),
        dataVersion: answer.dataVersion.hash,
      };
    },
  },
  timeline: {
    path: '/timeline',
    questions: (view: View) => [{ query: TIMELINE_QUERY, variables: timelineVariables(view) }],
    draw([only]: readonly unknown[], view: View): FileChart {
      const answer = only as TimelineAnswer;
      const height = timelineHeight(answer, view);
      return {
        frame: (surface) => timelineFrame(answer, view, surface),
        configure: (surface) => timelineChart(answer, view, surface),
        plotHeight: () => height,
        lines: arrangeTimeline(answer, view).lines.length,
        table: (form) => timelineTable(answer, view, form),
        sources: answer.timeline.sources,
        summary: timelineSummary(answer, view),
        dataVersion: answer.dataVersion.hash,
      };
    },
  },
  matrix: {
    path: '/matrix',
    questions: (view: View) => [{ query: MATRIX_QUERY, variables: matrixVariables(view) }],
    draw([only]: readonly unknown[], view: View): FileChart {
      const answer = only as MatrixAnswer;
      const height = matrixHeight(answer, view);
      return {
        frame: (surface) => matrixFrame(answer, view, surface),
        configure: (surface) => matrixChart(answer, view, surface),
        plotHeight: () => height,
        lines: arrangeMatrix(answer, view).lines.length,
        table: (form) => matrixTable(answer, view, form),
        sources: answer.recognitionMatrix.sources,
        summary: matrixSummary(answer, view),
        dataVersion: answer.dataVersion.hash,
      };
    },
  },
  map: {
    path: '/map',
    questions: (view: View) => [
      { query: MAP_QUERY, variables: mapVariables(view) },
      { query: MAP_STATES_QUERY, variables: mapStatesVariables(view) },
    ],
    draw([timeline, states]: readonly unknown[], view: View): FileChart {
      const answer = joinMap(timeline as MapTimelineAnswer, states as MapStatesAnswer);
      return {
        frame: (surface) => mapFrame(answer, view, surface),
        configure: (surface) => mapChart(answer, view, surface),
        plotHeight: (width) => mapFileHeight(answer, { ...view, width }),
        table: (form) => mapTable(answer, view, form),
        sources: answer.timeline.sources,
        summary: mapSummary(answer, view),
        dataVersion: answer.dataVersion.hash,
      };
    },
  },
} as const satisfies Readonly<Record<ChartName, ChartKind>>;

/** Path of the page that shows a chart. */
export function pageOf(name: ChartName): string {
  const kind: ChartKind = CHART_KINDS[name];
  return kind.path ?? '/';
}
