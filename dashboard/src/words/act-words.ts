import { capitalise } from '../../charts/format.ts';
import type { ActKind } from '../../charts/vocabulary.ts';
import { placeInTime } from './dates-in-sentences.ts';

/** What is needed to say an act in a sentence. */
export interface SayableAct {
  kind: ActKind;
  mutual: boolean;
  date: { label: string };
  actor: { nameInSentence: string };
  target: { nameInSentence: string };
  treaty?: { title: string } | null;
}

const ONE_SIDED: Record<ActKind, (target: string) => string> = {
  RECOGNITION_DE_FACTO: (target) => `recognised ${target} de facto`,
  RECOGNITION_DE_JURE: (target) => `recognised ${target} de jure`,
  RECOGNITION_REFUSED: (target) => `refused to recognise ${target}`,
  RECOGNITION_WITHDRAWN: (target) => `withdrew its recognition of ${target}`,
  RELATIONS_ESTABLISHED: (target) => `established relations with ${target}`,
  RELATIONS_SEVERED: (target) => `broke off relations with ${target}`,
  RELATIONS_RESTORED: (target) => `restored relations with ${target}`,
  TREATY_SIGNED: (target) => `signed a treaty with ${target}`,
  TREATY_ENDED: (target) => `ended a treaty with ${target}`,
  INTERVENTION: (target) => `intervened in ${target}`,
  EXPULSION: (target) => `expelled the representatives of ${target}`,
  OTHER: (target) => `acted towards ${target}`,
};

const MUTUAL: Partial<Record<ActKind, string>> = {
  RECOGNITION_DE_FACTO: 'recognised each other de facto',
  RECOGNITION_DE_JURE: 'recognised each other de jure',
  RECOGNITION_WITHDRAWN: 'withdrew their recognition of each other',
  RELATIONS_ESTABLISHED: 'established relations',
  RELATIONS_SEVERED: 'broke off relations',
  RELATIONS_RESTORED: 'restored relations',
  TREATY_SIGNED: 'signed a treaty',
  TREATY_ENDED: 'ended a treaty',
};

/** One act as a sentence without full stop: “Italy recognised the USSR de jure on 7 February 1924”. */
export function describeAct(act: SayableAct): string {
  const when = placeInTime(act.date.label);
  const actor = capitalise(act.actor.nameInSentence);
  const target = act.target.nameInSentence;
  const together = act.mutual ? MUTUAL[act.kind] : undefined;
  if (together !== undefined) {
    return `${actor} and ${target} ${together} ${when}`;
  }
  return `${actor} ${ONE_SIDED[act.kind](target)} ${when}`;
}

/** How firmly an act is established, and what that means. */
export const CONFIDENCE_WORDS = {
  CONFIRMED: { label: 'Confirmed', meaning: 'Two or more sources, or a primary one, say so.' },
  SINGLE_SOURCE: { label: 'One source', meaning: 'A single source says so.' },
  CONTESTED: {
    label: 'Contested',
    meaning:
      'The sources disagree, or the editors doubt what they say; the editors’ reading is given.',
  },
  UNVERIFIED: { label: 'No source seen', meaning: 'Not counted unless asked for.' },
} as const;

/** Kinds of source in a reader's words. */
export const SOURCE_KIND_WORDS = {
  PRIMARY: 'primary source',
  SECONDARY: 'secondary literature',
  REFERENCE: 'reference work',
  DATASET: 'data set',
  NARRATIVE: 'narrative',
} as const;
