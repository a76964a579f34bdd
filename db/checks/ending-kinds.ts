/**
 * Acts that end something. They may come after a party has gone (the Treaty of Brest-Litovsk was
 * annulled so), and after the years a set covers: no count takes them for an opening.
 */
export const ENDING_KINDS: readonly string[] = [
  'TREATY_ENDED',
  'RELATIONS_SEVERED',
  'RECOGNITION_WITHDRAWN',
];
