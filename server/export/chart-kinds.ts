import type { ChartConfiguration } from 'chart.js';
import type { PartnerAnswer, RecognitionAnswer } from '../../dashboard/charts/answers.ts';
import type { Frame } from '../../dashboard/charts/frame.ts';
import { partnerChart, partnerFrame, REGION_ROW } from '../../dashboard/charts/partner-chart.ts';
import type { PartnerVariables, RecognitionVariables } from '../../dashboard/charts/questions.ts';
import {
  joinRecognitions,
  PARTNERS_QUERY,
  partnerVariables,
  RECOGNITIONS_QUERY,
  recognitionQuestions,
} from '../../dashboard/charts/questions.ts';
import { recognitionChart, recognitionFrame } from '../../dashboard/charts/recognition-chart.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import type { Table } from '../../dashboard/charts/table.ts';
import { partnerTable, recognitionTable } from '../../dashboard/charts/table.ts';
import type { View } from '../../dashboard/charts/view.ts';
import { partnerSummary, recognitionSummary } from '../../dashboard/charts/words.ts';

/** What a file needs of one chart, with its answer already in it. */
export interface FileChart {
  frame(surface: Surface): Frame;
  configure(surface: Surface): ChartConfiguration<'bar', (number | null)[]>;
  /** Height in pixels that the plot itself wants. */
  plotHeight: number;
  table(): Table;
  summary: string;
  /** Version of the data it was drawn from. */
  dataVersion: string;
}

/** One GraphQL operation. */
export interface Question {
  query: string;
  variables: RecognitionVariables | PartnerVariables;
}

/** A kind of chart: what it asks, and what it makes of the answers. */
export interface ChartKind {
  questions(view: View): Question[];
  draw(answers: readonly unknown[], view: View): FileChart;
}

/** The charts that exist as files, by the name in their address. */
export const CHART_KINDS: Readonly<Record<'recognitions' | 'partners', ChartKind>> = {
  recognitions: {
    questions: (view) =>
      recognitionQuestions(view).map((variables) => ({ query: RECOGNITIONS_QUERY, variables })),
    draw(answers, view) {
      const answer = joinRecognitions(answers as RecognitionAnswer[]);
      return {
        frame: (surface) => recognitionFrame(answer, view, surface),
        configure: (surface) => recognitionChart(answer, view, surface),
        plotHeight: 320,
        table: () => recognitionTable(answer, view, 'tidy'),
        summary: recognitionSummary(answer, view),
        dataVersion: answer.dataVersion.hash,
      };
    },
  },
  partners: {
    questions: (view) => [{ query: PARTNERS_QUERY, variables: partnerVariables(view) }],
    draw([only], view) {
      const answer = only as PartnerAnswer;
      return {
        frame: (surface) => partnerFrame(answer, view, surface),
        configure: (surface) => partnerChart(answer, view, surface),
        plotHeight: 40 + REGION_ROW * Math.max(3, answer.partnersByRegion.length),
        table: () => partnerTable(answer, view, 'tidy'),
        summary: partnerSummary(answer, view),
        dataVersion: answer.dataVersion.hash,
      };
    },
  },
};

export type ChartName = keyof typeof CHART_KINDS;

/** Whether there is a chart of this name. */
export function isChartName(name: string): name is ChartName {
  return Object.hasOwn(CHART_KINDS, name);
}
