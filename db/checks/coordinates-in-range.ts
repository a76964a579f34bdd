import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';

const LIMITS = { lat: 90, lon: 180 };

export const coordinatesInRange: Check = {
  name: 'coordinates-in-range',
  description:
    'Polities with a territory have coordinates, latitude up to 90 and longitude up to 180 degrees.',
  check({ files }, report) {
    for (const row of files.polities) {
      const { slug, kind } = row.cells;
      for (const field of ['lat', 'lon'] as const) {
        const value = row.cells[field];
        const limit = LIMITS[field];
        if (value === '') {
          if (kind === 'ORGANISATION' || kind === 'MOVEMENT') continue;
          report(
            cellOf(row, field),
            slug,
            'The coordinate is missing. Write that of the capital in degrees.',
          );
        } else if (Math.abs(Number(value)) > limit) {
          report(
            cellOf(row, field),
            slug,
            `${value} is out of range. Write degrees from -${limit} to ${limit}.`,
          );
        }
      }
    }
  },
};
