import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';
import { ENDING_KINDS } from './ending-kinds.ts';

export const actsWithinCoverage: Check = {
  name: 'acts-within-coverage',
  description:
    'The years of an act touch those its set says it covers; status reports and acts that end something are free.',
  check({ acts, dateOf }, report) {
    for (const { row, set } of acts) {
      const { slug, kind, status_report } = row.cells;
      const date = dateOf(row.cells.date);
      if (!date || status_report === 'yes' || ENDING_KINDS.includes(kind)) continue;
      const { from, to } = set.origin.coverage;
      if (date.yearLatest >= (from ?? -Infinity) && date.year <= (to ?? Infinity)) continue;
      report(
        cellOf(row, 'date'),
        slug,
        `${date.edtf} is outside the coverage of "${set.origin.slug}" (${from ?? '…'} to ${to ?? '…'}). Move the act to another set, or correct the coverage in ${set.folder}/origin.yml.`,
      );
    }
  },
};
