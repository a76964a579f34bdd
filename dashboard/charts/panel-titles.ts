import type { Plugin } from 'chart.js';
import { drawingOf, fontOf } from './drawing.ts';
import type { Theme } from './theme.ts';
import { cutText } from './wrap-text.ts';

/** What stands over one of several plots. */
export interface PanelTitle {
  axis: string;
  title: string;
  ink: string;
}

const FONT = fontOf(13, 600);

/** Height that the title of a plot takes, in pixels. */
export const PANEL_TITLE = 22;

/** Names each of several plots above its lines, at the left. */
export function panelTitlePlugin(titles: readonly PanelTitle[], theme: Theme): Plugin<'line'> {
  return {
    id: 'panelTitles',
    afterDatasetsDraw(chart) {
      const drawing = drawingOf(chart);
      const { left, right } = chart.chartArea;
      drawing.save();
      drawing.textAlign = 'left';
      drawing.textBaseline = 'alphabetic';
      drawing.font = FONT;
      for (const { axis, title, ink } of titles) {
        const scale = chart.scales[axis];
        if (!scale) continue;
        drawing.fillStyle = theme.baseline;
        drawing.fillRect(left, scale.bottom - 0.5, right - left, 1);
        const room = Math.max(40, right - left - 4);
        const text = cutText(title, room, (part) => drawing.measureText(part).width);
        // Lines of markers run through all plots; they give way to the words.
        drawing.fillStyle = theme.background;
        drawing.fillRect(left, scale.top + 2, drawing.measureText(text).width + 8, 17);
        drawing.fillStyle = ink;
        drawing.fillText(text, left + 2, scale.top + 15);
      }
      drawing.restore();
    },
  };
}
