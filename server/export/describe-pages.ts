import type { FastifyBaseLogger } from 'fastify';
import type { DescribedPage } from '../http/pages.ts';
import { BadView } from './ask-chart.ts';
import type { PlainPagesOptions } from './plain/plain-pages.ts';
import { createPlainPages } from './plain/plain-pages.ts';
import { QueueFull } from './render-queue.ts';
import { describePage } from './share-head.ts';

/** Gives a function that describes the page at an address; never rejects: at worst, in general words. */
export function createDescriptions({
  log,
  ...options
}: PlainPagesOptions & { log: FastifyBaseLogger }): (request: {
  url: string;
  origin: string;
}) => Promise<DescribedPage> {
  const writePlain = createPlainPages(options);
  return async ({ url, origin }) => {
    const page = await writePlain(url).catch((error: unknown) => {
      // A view that cannot be drawn is explained on the page itself.
      if (!(error instanceof BadView || error instanceof QueueFull)) {
        log.error({ err: error }, 'A page could not be written for readers without scripts');
      }
      return null;
    });
    return {
      title: page?.title ?? null,
      head: describePage({ url, origin, page }),
      body: page?.body.text ?? null,
    };
  };
}
