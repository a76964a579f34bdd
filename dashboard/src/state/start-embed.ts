import '../styles/embed.css';
import type { Embed } from './embed.ts';

/** What an embedded chart tells the page around it: its height in pixels. */
export interface HeightMessage {
  chancery: 'height';
  height: number;
}

/** Marks the document as embedded, and tells the page around it the height whenever that changes. */
export function startEmbed({ chart, controls }: Embed): void {
  const root = document.documentElement;
  root.dataset['embed'] = chart;
  if (controls) root.dataset['controls'] = '';
  const tell = (): void => {
    const message: HeightMessage = { chancery: 'height', height: document.body.scrollHeight };
    // The height is no secret, and the page around may be anybody's.
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
}
