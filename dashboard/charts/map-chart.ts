import type { ChartConfiguration, Plugin } from 'chart.js';
import { BasicPlatform, PointElement } from 'chart.js';
import type { IBubbleMapDataPoint } from 'chartjs-chart-geo';
import { baseOptions, tooltipLook } from './chart-options.ts';
import { drawingOf } from './drawing.ts';
import { capitalise } from './format.ts';
import type { Frame, KeyEntry } from './frame.ts';
import { FRAME_PADDING } from './surface.ts';
import { aspectOf, projectArea } from './map-area.ts';
import { backdropPlugin } from './map-backdrop.ts';
import type { MapData, MapState, MapStatus } from './map-data.ts';
import { arrangeMap, MAP_STATUSES } from './map-data.ts';
import { namesPlugin } from './map-names.ts';
import type { MapAnswer } from './map-questions.ts';
import { stripHeight, stripPlugin } from './map-strip.ts';
import { drawSymbol, statusColour, symbolOf } from './map-symbols.ts';
import {
  describeState,
  mapRule,
  mapSources,
  mapSubtitle,
  mapTitle,
  STATUS_NAMES,
} from './map-words.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';
import { THEMES } from './theme.ts';
import type { View } from './view-shape.ts';
import { versionLine } from './words.ts';

/** Height in pixels that suits a width in pixels, without frame and strip. */
function mapHeight(view: View, width: number): number {
  return Math.round(width / aspectOf(view.area));
}

/** Width of a file for which nobody chose one, in pixels. */
const FILE_WIDTH = 860;

/** Height in pixels that a file wants for the map and, under that of the world, for the states without an outline. */
export function mapFileHeight(answer: MapAnswer, view: View): number {
  const width = (view.width ?? FILE_WIDTH) - 2 * FRAME_PADDING;
  if (view.area !== 'WORLD') return mapHeight(view, width);
  return mapHeight(view, width) + stripHeight(arrangeMap(answer, view).states, width);
}

/** What the symbols mean; only those that occur. */
export function mapKey(
  answer: MapAnswer,
  view: View,
  theme: Theme,
): (KeyEntry & { status: MapStatus })[] {
  const { counts } = arrangeMap(answer, view);
  return MAP_STATUSES.filter((status) => counts[status] > 0).map((status) => ({
    key: status,
    status,
    label: status === 'SUBJECT' ? answer.timeline.label : STATUS_NAMES[status],
    colour: statusColour(status, theme),
    mark: (drawing, x, y, size) => {
      drawSymbol(drawing, symbolOf(status, theme), { x, y }, size * 0.42);
    },
  }));
}

/** What a file prints around the map. */
export function mapFrame(answer: MapAnswer, view: View, surface: Surface): Frame {
  return {
    title: mapTitle(answer, view),
    subtitle: mapSubtitle(answer, view),
    key: mapKey(answer, view, THEMES[surface.theme]),
    rule: mapRule(answer),
    sources: mapSources(answer),
    version: versionLine(answer.dataVersion),
    permalink: surface.permalink,
  };
}

/** Chart.js asks every scale for its axis; the types of the map's scales do not know of any. */
const AXIS = { axis: 'x' } as const;

/** The states that have a place on the map, in the order of the list. */
export function placedStates({ states }: MapData): MapState[] {
  return states.filter(({ latitude, longitude }) => latitude !== null && longitude !== null);
}

/** Radius of a symbol in pixels. */
function radiusOf(view: View, width: number): number {
  const share = view.area === 'WORLD' ? 250 : 130;
  return Math.max(2.8, Math.min(view.area === 'WORLD' ? 5.5 : 7, width / share));
}

/**
 * Draws the symbols in place of the library: the firmest last, in front of the others, and none
 * beyond the edge of an enlarged area.
 */
const symbolPlugin: Plugin<'bubbleMap'> = {
  id: 'symbols',
  beforeDatasetDraw(chart, { meta }) {
    const { left, top, right, bottom } = chart.chartArea;
    const drawing = drawingOf(chart);
    drawing.save();
    drawing.beginPath();
    drawing.rect(left, top, right - left, bottom - top);
    drawing.clip();
    for (const point of [...meta.data].reverse()) {
      if (point instanceof PointElement) point.draw(chart.ctx, chart.chartArea);
    }
    drawing.restore();
    return false;
  },
};

/**
 * Symbols at the capitals of the states of one 31 December over today's outlines. The configuration
 * is whole: callers change nothing in it. It needs what `map-register.ts` registers.
 */
export function mapChart(
  answer: MapAnswer,
  view: View,
  surface: Surface,
): ChartConfiguration<'bubbleMap', IBubbleMapDataPoint[], string> {
  const theme = THEMES[surface.theme];
  const data = arrangeMap(answer, view);
  const states = placedStates(data);
  const file = surface.kind === 'file';
  const radius = radiusOf(view, surface.width);
  const symbols = states.map(({ status }) => symbolOf(status, theme));
  const { projection, outline } = projectArea(view.area);
  const plugins: Plugin<'bubbleMap'>[] = [backdropPlugin(data, theme), symbolPlugin];
  if (view.area !== 'WORLD') plugins.push(namesPlugin(states, radius, theme));
  if (file && view.area === 'WORLD') plugins.unshift(stripPlugin(data.states, theme));
  return {
    type: 'bubbleMap',
    ...(file ? { platform: BasicPlatform } : {}),
    data: {
      labels: states.map(({ name }) => name),
      datasets: [
        {
          data: states.map(({ latitude, longitude }) => ({
            latitude: latitude ?? 0,
            longitude: longitude ?? 0,
            value: 1,
          })),
          outline: [...outline],
          showOutline: false,
          showGraticule: false,
          clipMap: false,
          pointStyle: symbols.map(({ shape }) => shape),
          radius: symbols.map(({ size }) => size * radius),
          hoverRadius: symbols.map(({ size }) => size * radius + 3),
          hitRadius: 5,
          backgroundColor: symbols.map(({ fill }) => fill),
          borderColor: symbols.map(({ stroke }) => stroke),
          borderWidth: symbols.map(({ strokeWidth }) => strokeWidth),
        },
      ],
    },
    options: {
      ...(baseOptions(surface, theme) as object),
      interaction: { mode: 'nearest', intersect: true },
      scales: {
        projection: {
          ...AXIS,
          type: 'projection',
          projection,
          // Room for the islands beyond the last outline.
          padding: { top: 4, right: 16, bottom: 4, left: 16 },
        },
        size: { ...AXIS, type: 'size', display: false, range: [radius, radius] },
      },
      plugins: {
        tooltip: {
          ...(tooltipLook(theme) as object),
          displayColors: false,
          callbacks: {
            title: ([item]) => states[item?.dataIndex ?? -1]?.name ?? '',
            label: ({ dataIndex }) => {
              const state = states[dataIndex];
              return state === undefined ? '' : capitalise(describeState(state));
            },
          },
        },
      },
    },
    plugins,
  };
}
