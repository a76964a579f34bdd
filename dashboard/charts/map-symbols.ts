import { drawPoint } from 'chart.js/helpers';
import type { Drawing } from './drawing.ts';
import type { MapStatus } from './map-data.ts';
import type { Theme } from './theme.ts';
import { mixColours } from './theme.ts';

/** How one status is drawn: by shape and colour, so that either alone tells it. */
export interface MapSymbol {
  shape: 'circle' | 'rectRot' | 'rect' | 'crossRot' | 'star';
  fill: string;
  stroke: string;
  strokeWidth: number;
  /** Size in parts of the usual radius. */
  size: number;
}

const COLOURS: Readonly<Record<MapStatus, readonly [light: string, dark: string, print: string]>> =
  {
    SUBJECT: ['#1a2330', '#f2f4f7', '#000000'],
    DE_JURE: ['#0b3f80', '#b5d4fa', '#1c1c1c'],
    DE_FACTO: ['#3d84cc', '#5b93dc', '#7a7a7a'],
    SEVERED: ['#c25a12', '#f0a94e', '#5a5a5a'],
    ENDED: ['#a3202d', '#ff9d9d', '#333333'],
    NONE: ['#6f7c8e', '#8592a3', '#6a6a6a'],
  };

const SHAPES: Readonly<Record<MapStatus, MapSymbol['shape']>> = {
  SUBJECT: 'star',
  DE_JURE: 'circle',
  DE_FACTO: 'rectRot',
  SEVERED: 'rect',
  ENDED: 'crossRot',
  NONE: 'circle',
};

/** The colour of a status. */
export function statusColour(status: MapStatus, theme: Theme): string {
  const [light, dark, print] = COLOURS[status];
  return { light, dark, print }[theme.name];
}

/** How a status is drawn on a theme. */
export function symbolOf(status: MapStatus, theme: Theme): MapSymbol {
  const colour = statusColour(status, theme);
  const shape = SHAPES[status];
  switch (status) {
    case 'NONE':
      return { shape, fill: theme.background, stroke: colour, strokeWidth: 1.2, size: 0.8 };
    case 'ENDED':
      return { shape, fill: colour, stroke: colour, strokeWidth: 2.2, size: 0.95 };
    case 'SUBJECT':
      return { shape, fill: colour, stroke: colour, strokeWidth: 1.6, size: 1.7 };
    default:
      // A ring in the colour of the ground keeps neighbours apart.
      return {
        shape,
        fill: colour,
        stroke: theme.background,
        strokeWidth: 1,
        size: shape === 'circle' ? 1 : 1.2,
      };
  }
}

/** The colour of a state's ground: a tint of its status, so that symbols stay in front. */
export function groundColour(status: MapStatus | null, theme: Theme): string {
  if (status === null || status === 'NONE') return theme.hairline;
  const share = { light: 0.7, dark: 0.66, print: 0.72 }[theme.name];
  return mixColours(statusColour(status, theme), theme.hairline, share);
}

/** Draws a symbol around a point; `radius` in pixels. */
export function drawSymbol(
  drawing: Drawing,
  symbol: MapSymbol,
  at: { x: number; y: number },
  radius: number,
): void {
  drawing.save();
  drawing.fillStyle = symbol.fill;
  drawing.strokeStyle = symbol.stroke;
  drawing.lineWidth = symbol.strokeWidth;
  const context: unknown = drawing;
  drawPoint(
    context as Parameters<typeof drawPoint>[0],
    {
      pointStyle: symbol.shape,
      radius: radius * symbol.size,
      borderWidth: symbol.strokeWidth,
    },
    at.x,
    at.y,
  );
  drawing.restore();
}
