/** The part of a 2D drawing context that our own plugins use; canvas and SVG both have it. */
export interface Drawing {
  font: string;
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineJoin: string;
  textAlign: string;
  textBaseline: string;
  save(): void;
  restore(): void;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  closePath(): void;
  rect(x: number, y: number, width: number, height: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  clip(): void;
  stroke(): void;
  fill(): void;
  setLineDash(dash: number[]): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): { width: number };
}

/** The drawing context of a chart. */
export function drawingOf(chart: { ctx: unknown }): Drawing {
  return chart.ctx as Drawing;
}

/** Families as canvas and SVG want them: a name that ends in a digit must be quoted. */
export const SANS =
  "'Source Sans 3', 'Source Sans Pro', Calibri, Carlito, 'Helvetica Neue', Arial, sans-serif";
/** Family of titles. */
export const SERIF = "'Source Serif 4', 'Source Serif Pro', Cambria, Georgia, serif";

/** A canvas font, such as `600 13px 'Source Sans 3', …`; size in pixels. */
export function fontOf(size: number, weight: 400 | 600 = 400, family = SANS): string {
  return `${String(weight)} ${String(size)}px ${family}`;
}

/** Width of a text in pixels under a font. */
export function measureWidth(drawing: Drawing, text: string, font: string): number {
  drawing.font = font;
  return drawing.measureText(text).width;
}
