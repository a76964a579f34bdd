import { DIRECTION_NAMES, MEASURE_NAMES } from '../../charts/vocabulary-names.ts';
import type { Grouping } from '../../charts/vocabulary.ts';
import { DIRECTIONS, MEASURES } from '../../charts/vocabulary.ts';

/** The menus of the page, in the order shown. */
export const MEASURE_OPTIONS = MEASURES.map((value) => ({ value, label: MEASURE_NAMES[value] }));

export const DIRECTION_OPTIONS = DIRECTIONS.map((value) => ({
  value,
  label: DIRECTION_NAMES[value],
}));

export const STANDING_OPTIONS = [
  { value: 'DE_JURE', label: 'De jure' },
  { value: 'DE_FACTO', label: 'De facto or better' },
] as const;

export const GROUPING_OPTIONS: readonly { value: Grouping; label: string }[] = [
  { value: 'REGION', label: 'Region' },
  { value: 'KIND', label: 'Kind of act' },
  { value: 'STANDING', label: 'Standing' },
  { value: 'NONE', label: 'Not divided' },
];

export const DATE_OPTIONS = [
  { value: 'EARLIEST', label: 'Earliest possible year' },
  { value: 'LATEST', label: 'Latest possible year' },
  { value: 'SPREAD', label: 'Show the whole range' },
] as const;

export const ORDER_OPTIONS = [
  { value: 'DATE', label: 'First act' },
  { value: 'REGION', label: 'Region' },
  { value: 'NAME', label: 'Name' },
] as const;
