import { resolveDate } from '../dates/resolve-date.ts';
import type { Check } from './check.ts';
import { columnValues } from './column-values.ts';

export const validDates: Check = {
  name: 'valid-dates',
  description: 'Dates are EDTF text that can be placed in years.',
  check(data, report) {
    for (const { value, subject, cell } of columnValues(data, ({ holds }) => holds === 'date')) {
      try {
        resolveDate(value);
      } catch (error) {
        report(cell(), subject, error instanceof Error ? error.message : String(error));
      }
    }
  },
};
