import type { ActKind, Direction, Measure, Standing } from './vocabulary.ts';

const KINDS: Record<ActKind, string> = {
  RECOGNITION_DE_FACTO: 'Recognition de facto',
  RECOGNITION_DE_JURE: 'Recognition de jure',
  RECOGNITION_REFUSED: 'Recognition refused',
  RECOGNITION_WITHDRAWN: 'Recognition withdrawn',
  RELATIONS_ESTABLISHED: 'Relations established',
  RELATIONS_SEVERED: 'Relations severed',
  RELATIONS_RESTORED: 'Relations restored',
  TREATY_SIGNED: 'Treaty signed',
  TREATY_ENDED: 'Treaty ended',
  INTERVENTION: 'Armed intervention',
  EXPULSION: 'Expulsion',
  OTHER: 'Other act',
};

const STANDING_NAMES: Record<Standing, string> = {
  NONE: 'No recognition',
  DE_FACTO: 'De facto',
  DE_JURE: 'De jure',
};

/** A kind of act as a label has it; an unknown word is shown in plain letters. */
export function nameKind(kind: string): string {
  return Object.entries(KINDS).find(([word]) => word === kind)?.[1] ?? plain(kind);
}

/** A standing as a label has it. */
export function nameStanding(standing: string): string {
  return Object.entries(STANDING_NAMES).find(([word]) => word === standing)?.[1] ?? plain(standing);
}

/** What a measure counts, as menus have it. */
export const MEASURE_NAMES: Record<Measure, string> = {
  FIRST: 'First recognitions',
  ACTS: 'Every act',
  CUMULATIVE: 'Running total',
  IN_FORCE: 'In force at year’s end',
  IN_RELATIONS: 'In relations at year’s end',
};

/** Which side acts, as menus have it. */
export const DIRECTION_NAMES: Record<Direction, string> = {
  RECEIVED: 'Received from others',
  GRANTED: 'Granted to others',
};

function plain(word: string): string {
  const text = word.toLowerCase().replaceAll('_', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
