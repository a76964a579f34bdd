export type SuccessionKind = 'CONTINUATION' | 'UNION' | 'SECESSION' | 'DISSOLUTION' | 'ANNEXATION';

/** What stands around the names of the polities in a sentence about one: “lost” … “, which broke away”. */
interface Around {
  start: string;
  end: string;
}

const AFTER: Readonly<Record<SuccessionKind, Around>> = {
  CONTINUATION: { start: 'continues', end: '' },
  UNION: { start: 'was joined by', end: '' },
  SECESSION: { start: 'broke away from', end: '' },
  DISSOLUTION: { start: 'came out of the dissolution of', end: '' },
  ANNEXATION: { start: 'annexed', end: '' },
};

const BEFORE: Readonly<Record<SuccessionKind, Around>> = {
  CONTINUATION: { start: 'is continued by', end: '' },
  UNION: { start: 'joined', end: '' },
  SECESSION: { start: 'lost', end: ', which broke away' },
  DISSOLUTION: { start: 'was dissolved, and followed in part by', end: '' },
  ANNEXATION: { start: 'was annexed by', end: '' },
};

/** A link from a polity to one before or after it. */
export interface SuccessionLink {
  slug: string;
  /** The other polity as it stands inside a sentence. */
  name: string;
  kind: SuccessionKind;
  /** Whether the other came before the one told of. */
  isEarlier: boolean;
  date: { label: string; earliest?: string | null } | null;
  note: string | null;
}

/** All links of one kind, told in one sentence. */
export interface SuccessionSentence extends Around {
  links: SuccessionLink[];
}

const dayOf = ({ date }: SuccessionLink): string => date?.earliest ?? '9999';

/**
 * What came before and after a polity, a sentence for each kind of link: “was dissolved, and followed in
 * part by Ukraine, Belarus and Moldova”. In the order of time, undated links last.
 */
export function tellSuccessions(links: readonly SuccessionLink[]): SuccessionSentence[] {
  const sentences = new Map<Around, SuccessionSentence>();
  for (const link of links.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b)))) {
    const around = (link.isEarlier ? AFTER : BEFORE)[link.kind];
    const told = sentences.get(around) ?? { ...around, links: [] };
    told.links.push(link);
    sentences.set(around, told);
  }
  return [...sentences.values()];
}

/** What is known of a link beside the name: “24 August 1991”, “date not known. Its Polish lands”. */
export function describeLink({ date, note }: SuccessionLink): string {
  const told = note === null ? '' : `. ${note.replace(/\.$/, '')}`;
  return `${date?.label ?? 'date not known'}${told}`;
}
