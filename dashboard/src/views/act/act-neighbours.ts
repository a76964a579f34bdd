import { ask } from '../../api/client.ts';
import type { ListedActFragment, NewestOfLineFragment } from '../../api/documents.ts';
import { ActNeighboursDocument } from '../../api/documents.ts';

type Continuable = NewestOfLineFragment['successors'][number]['successor'];

interface Party extends NewestOfLineFragment {
  slug: string;
}

/** The last polity that continues this one, so that its whole line is asked for: RSFSR → Russia. */
export function newestOfLine({ slug, successors }: Party): string {
  const next = continuationOf(successors);
  if (!next) return slug;
  return continuationOf(next.successors)?.slug ?? next.slug;
}

function continuationOf<S extends Pick<Continuable, 'slug'>>(
  links: readonly { kind: string; successor: S }[],
): S | undefined {
  return links.find(({ kind }) => kind === 'CONTINUATION')?.successor;
}

/** All acts between the lines of the two parties, oldest first. */
export async function findNeighbours(
  act: { actor: Party; target: Party },
  signal: AbortSignal,
): Promise<readonly ListedActFragment[]> {
  const variables = { subject: newestOfLine(act.actor), partner: newestOfLine(act.target) };
  const { relation } = await ask(ActNeighboursDocument, variables, signal);
  return relation?.acts ?? [];
}
