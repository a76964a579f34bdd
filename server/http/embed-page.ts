import { escapeHtml } from './escape-html.ts';

/** The chart that stands alone in a frame. */
export interface EmbeddedChart {
  title: string;
  /** Address of its picture, for readers without scripts. */
  image: string;
  /** Address of the page that shows it. */
  link: string;
  /** Path of the page whose part it is. */
  page: string;
}

/** The headers of the pages, but any site may frame these. */
export function allowFraming(policy: string): string {
  return policy.replace("frame-ancestors 'none'", 'frame-ancestors *');
}

/**
 * The dashboard's page for one chart in a frame: links open outside the frame, and without scripts
 * the chart's picture is shown.
 */
export function writeEmbedPage(html: string, { title, image, link }: EmbeddedChart): string {
  const picture = `<noscript>
      <p><a href="${escapeHtml(link)}" target="_blank"><img src="${escapeHtml(image)}" alt="${escapeHtml(title)}" width="860" /></a></p>
    </noscript>`;
  return html
    .replace(
      '</head>',
      () => '  <base target="_blank" />\n    <meta name="robots" content="noindex" />\n  </head>',
    )
    .replace(/<noscript>[\s\S]*<\/noscript>/, () => picture);
}
