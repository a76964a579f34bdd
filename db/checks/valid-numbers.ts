import type { Check } from './check.ts';
import { columnValues } from './column-values.ts';

const FORMS = {
  integer: { pattern: /^-?\d+$/, name: 'whole number' },
  decimal: { pattern: /^-?\d+(\.\d+)?$/, name: 'decimal number' },
};

export const validNumbers: Check = {
  name: 'valid-numbers',
  description: 'Positions, codes and degrees are plain numbers.',
  check(data, report) {
    for (const { value, format, subject, cell } of columnValues(
      data,
      ({ holds }) => holds === 'integer' || holds === 'decimal',
    )) {
      const form = FORMS[format.holds === 'integer' ? 'integer' : 'decimal'];
      if (form.pattern.test(value)) continue;
      report(
        cell(),
        subject,
        `"${value}" is no ${form.name}. Write digits, with a point for decimals.`,
      );
    }
  },
};
