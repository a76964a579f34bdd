import type { Plugin } from 'chart.js';
import type { ProjectionScale } from 'chartjs-chart-geo';
import { drawingOf } from './drawing.ts';
import type { MapData } from './map-data.ts';
import type { Outline } from './map-outlines.ts';
import { OUTLINES, outlineOf } from './map-outlines.ts';
import { groundColour } from './map-symbols.ts';
import type { Theme } from './theme.ts';

/** Corners of one closed line, in pixels: x, y, x, y … */
type Ring = number[];

/** A tenth of a pixel is finer than any printer; more digits only make files larger. */
const FINENESS = 10;

/** Takes the place of a drawing context and keeps the lines that are drawn. */
class RingRecorder {
  rings: Ring[] = [];
  beginPath(): void {
    this.rings = [];
  }
  moveTo(x: number, y: number): void {
    this.rings.push([round(x), round(y)]);
  }
  lineTo(x: number, y: number): void {
    const ring = this.rings.at(-1);
    if (ring === undefined) return;
    const [nextX, nextY] = [round(x), round(y)];
    if (ring.at(-2) !== nextX || ring.at(-1) !== nextY) ring.push(nextX, nextY);
  }
  closePath(): void {
    // Every ring is closed when it is drawn.
  }
  arc(): void {
    // Only points are drawn as arcs, and outlines have none.
  }
}

function round(pixels: number): number {
  return Math.round(pixels * FINENESS) / FINENESS;
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function isInside(ring: Ring, { left, top, right, bottom }: Box): boolean {
  const xs = ring.filter((_, at) => at % 2 === 0);
  const ys = ring.filter((_, at) => at % 2 === 1);
  return (
    Math.min(...xs) < right &&
    Math.max(...xs) > left &&
    Math.min(...ys) < bottom &&
    Math.max(...ys) > top
  );
}

/** Projects all outlines; rings too small to be seen are left out. */
function projectOutlines(scale: ProjectionScale, box: Box): Map<Outline, Ring[]> {
  const recorder = new RingRecorder();
  const path = scale.geoPath.context(recorder);
  return new Map(
    OUTLINES.map((outline) => {
      recorder.beginPath();
      path(outline as Parameters<typeof path>[0]);
      return [
        outline,
        recorder.rings.filter((ring) => ring.length > 5 && isInside(ring, box)),
      ] as const;
    }),
  );
}

/** Today's outlines behind the symbols; those of states of the year in a tint of their status. */
export function backdropPlugin({ states }: MapData, theme: Theme): Plugin<'bubbleMap'> {
  const statusOf = new Map(
    states.flatMap(({ outline, status }) => {
      const found = outline === null ? undefined : outlineOf(outline);
      return found ? [[found, status] as const] : [];
    }),
  );
  let projected = new Map<Outline, Ring[]>();
  let projectedFor = '';
  return {
    id: 'backdrop',
    beforeDatasetsDraw(chart) {
      const scale = chart.scales['projection'] as ProjectionScale | undefined;
      if (scale === undefined) return;
      const box = chart.chartArea;
      const key = [scale.projection.scale(), ...scale.projection.translate()].join();
      if (key !== projectedFor) {
        projected = projectOutlines(scale, box);
        projectedFor = key;
      }
      const drawing = drawingOf(chart);
      drawing.save();
      drawing.beginPath();
      drawing.rect(box.left, box.top, box.right - box.left, box.bottom - box.top);
      drawing.clip();
      drawing.strokeStyle = theme.background;
      drawing.lineWidth = 0.6;
      for (const [outline, rings] of projected) {
        if (rings.length === 0) continue;
        drawing.beginPath();
        for (const ring of rings) {
          for (let at = 0; at < ring.length; at += 2) {
            const [x = 0, y = 0] = [ring[at], ring[at + 1]];
            if (at === 0) drawing.moveTo(x, y);
            else drawing.lineTo(x, y);
          }
          drawing.closePath();
        }
        drawing.fillStyle = groundColour(statusOf.get(outline) ?? null, theme);
        drawing.fill();
        drawing.stroke();
      }
      drawing.restore();
    },
  };
}
