import type { ChartConfiguration, Plugin } from 'chart.js';
import { BarElement, BasicPlatform } from 'chart.js';
import type { AnswerSource, PartnerAnswer, RegionGroup } from './answers.ts';
import { baseOptions, tooltipLook } from './chart-options.ts';
import { drawingOf, fontOf } from './drawing.ts';
import { countOf, formatNumber } from './format.ts';
import type { Frame } from './frame.ts';
import { orderRegions } from './order-regions.ts';
import { groupColour } from './palette.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './theme.ts';
import type { View } from './view-shape.ts';
import {
  partnerCredits,
  partnerRule,
  partnerSubtitle,
  partnerTitle,
  versionLine,
} from './words.ts';

/** Height of one region's row, in pixels. */
export const REGION_ROW = 26;

/** Partners named in a tooltip before the rest is counted. */
const NAMED = 12;

/**
 * What a file prints around the chart; regions are named at their bars, so there is no key. The sources
 * are asked for apart from the partners.
 */
export function partnerFrame(
  answer: PartnerAnswer,
  view: View,
  surface: Surface,
  sources: readonly AnswerSource[] = [],
): Frame {
  return {
    title: partnerTitle(answer, view),
    subtitle: partnerSubtitle(answer, view),
    key: [],
    rule: partnerRule(answer),
    sources: partnerCredits(answer, sources),
    version: versionLine(answer.dataVersion),
    permalink: surface.permalink,
  };
}

/** Writes each bar's number behind its end. */
function numberPlugin(theme: Theme): Plugin<'bar'> {
  return {
    id: 'numbers',
    afterDatasetsDraw(chart) {
      const drawing = drawingOf(chart);
      drawing.save();
      drawing.font = fontOf(13);
      drawing.fillStyle = theme.muted;
      drawing.textAlign = 'left';
      drawing.textBaseline = 'middle';
      for (const [at, bar] of chart.getDatasetMeta(0).data.entries()) {
        if (!(bar instanceof BarElement)) continue;
        const value = chart.data.datasets[0]?.data[at];
        if (typeof value === 'number') drawing.fillText(formatNumber(value), bar.x + 6, bar.y);
      }
      drawing.restore();
    },
  };
}

/** Where the axis ends: behind the longest bar there is room for its number. */
function axisEnd(groups: readonly RegionGroup[], width: number): number {
  const longest = Math.max(3, ...groups.map(({ count }) => count));
  const plot = Math.max(90, width - 230);
  const room = 14 + 8 * formatNumber(longest).length;
  return longest / Math.max(0.3, 1 - room / plot);
}

/**
 * One horizontal bar per region in the scheme's order, its name to the left and its number behind
 * its end. The configuration is whole: callers change nothing in it.
 */
export function partnerChart(
  answer: PartnerAnswer,
  surface: Surface,
): ChartConfiguration<'bar', number[], string> {
  const theme = THEMES[surface.theme];
  const groups = orderRegions(answer);
  const file = surface.kind === 'file';
  const plugins: Plugin<'bar'>[] = [numberPlugin(theme)];
  const narrow = surface.width < 500;
  return {
    type: 'bar',
    ...(file ? { platform: BasicPlatform } : {}),
    data: {
      labels: groups.map(({ region }) => region.name),
      datasets: [
        {
          label: 'Partners',
          groupKeys: groups.map(({ region }) => region.slug),
          data: groups.map(({ count }) => count),
          backgroundColor: groups.map(({ region }) =>
            groupColour(theme.name, 'region', region.slug),
          ),
          categoryPercentage: 1,
          barPercentage: 0.74,
          maxBarThickness: 30,
        },
      ],
    },
    options: {
      ...baseOptions(surface, theme),
      indexAxis: 'y',
      interaction: { mode: 'y', intersect: false },
      scales: {
        x: {
          type: 'linear',
          position: 'top',
          beginAtZero: true,
          max: axisEnd(groups, surface.width),
          border: { display: false },
          grid: { color: theme.hairline, lineWidth: 1, drawTicks: false },
          ticks: {
            precision: 0,
            includeBounds: false,
            maxTicksLimit: narrow ? 5 : 8,
            padding: 6,
            color: theme.muted,
            font: { size: 13 },
            callback: (value) => formatNumber(Number(value)),
          },
        },
        y: {
          type: 'category',
          grid: { display: false, drawTicks: false },
          border: { color: theme.baseline, width: 1 },
          ticks: {
            autoSkip: false,
            padding: 8,
            color: theme.text,
            font: { size: narrow ? 12.5 : 13.5, weight: 600 },
          },
        },
      },
      plugins: {
        tooltip: {
          ...tooltipLook(theme),
          displayColors: false,
          callbacks: {
            title: ([item]) => {
              const group = groups[item?.dataIndex ?? -1];
              return group && `${group.region.name}: ${countOf(group.count, 'partner')}`;
            },
            label: ({ dataIndex }) => {
              const names = (groups[dataIndex]?.partners ?? []).map(
                ({ polity, since }) => `${polity.shortName}, ${since.label}`,
              );
              const more = names.length - NAMED;
              return more > 0 ? [...names.slice(0, NAMED), `and ${countOf(more, 'other')}`] : names;
            },
          },
        },
      },
    },
    plugins,
  };
}

/** The slug of the region that a bar stands for; null when there is no such bar. */
export function regionOf(
  config: { data: { datasets: { groupKeys?: (string | undefined)[] | undefined }[] } },
  datasetIndex: number,
  index: number,
): string | null {
  return config.data.datasets[datasetIndex]?.groupKeys?.[index] ?? null;
}

declare module 'chart.js' {
  interface ControllerDatasetOptions {
    /** What each bar of the data set stands for, where bars differ. */
    groupKeys?: string[];
  }
}
