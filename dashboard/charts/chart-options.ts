import type { ChartOptions, TooltipOptions } from 'chart.js';
import { SANS } from './drawing.ts';
import { FRAME_PADDING } from './surface.ts';
import type { Surface } from './surface.ts';
import type { Theme } from './theme.ts';

/** Options that every chart has, for its surface. */
export function baseOptions(surface: Surface, theme: Theme): ChartOptions<'bar'> {
  const file = surface.kind === 'file';
  const still = file || surface.reducedMotion === true;
  return {
    responsive: !file,
    maintainAspectRatio: false,
    animation: still ? false : { duration: 220 },
    ...(file ? { events: [], devicePixelRatio: 1 } : {}),
    color: theme.muted,
    font: { family: SANS, size: 13 },
    layout: { padding: file ? FRAME_PADDING : { top: 6, right: 2, bottom: 0, left: 0 } },
  };
}

/** The look of tooltips. */
export function tooltipLook(theme: Theme): Partial<TooltipOptions<'bar'>> {
  return {
    backgroundColor: theme.background,
    titleColor: theme.text,
    bodyColor: theme.text,
    footerColor: theme.muted,
    borderColor: theme.baseline,
    borderWidth: 1,
    cornerRadius: 2,
    padding: 10,
    boxPadding: 5,
    usePointStyle: false,
    titleFont: { family: SANS, size: 14, weight: 600 },
    bodyFont: { family: SANS, size: 13 },
    footerFont: { family: SANS, size: 12.5, weight: 400 },
  };
}
