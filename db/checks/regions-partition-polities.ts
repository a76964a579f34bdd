import { cellOf } from '../import/csv.ts';
import type { Check } from './check.ts';
import { suggestWord } from './suggest-word.ts';

export const regionsPartitionPolities: Check = {
  name: 'regions-partition-polities',
  description:
    'In each scheme every polity, organisations and movements excepted, has one region; no polity has two, and positions differ.',
  check({ files }, report) {
    const regionsOf = new Map<string, Set<string>>();
    const positions = new Set<string>();
    for (const row of files.regions) {
      const { scheme, slug, position } = row.cells;
      regionsOf.set(scheme, (regionsOf.get(scheme) ?? new Set()).add(slug));
      if (positions.has(`${scheme} ${position}`)) {
        const message = `Position ${position} is taken in "${scheme}". Give each region its own.`;
        report(cellOf(row, 'position'), slug, message);
      }
      positions.add(`${scheme} ${position}`);
    }

    const placed = new Set<string>();
    for (const row of files.polityRegions) {
      const { polity, scheme, region } = row.cells;
      const regions = regionsOf.get(scheme) ?? new Set();
      if (!regions.has(region)) {
        const hint = suggestWord(region, regions);
        const message = `"${region}" is no region of "${scheme}".${hint} Write one of regions.csv.`;
        report(cellOf(row, 'region'), polity, message);
      }
      if (placed.has(`${polity} ${scheme}`)) {
        const message = `"${polity}" has a region in "${scheme}" already. Keep one of the rows.`;
        report(cellOf(row, 'polity'), polity, message);
      }
      placed.add(`${polity} ${scheme}`);
    }

    for (const row of files.polities) {
      const { slug, kind } = row.cells;
      if (kind === 'ORGANISATION' || kind === 'MOVEMENT') continue;
      for (const scheme of files.schemes) {
        if (placed.has(`${slug} ${scheme.cells.slug}`)) continue;
        const message = `"${slug}" has no region in "${scheme.cells.slug}". Add a row to polity-regions.csv.`;
        report(cellOf(row, 'slug'), slug, message);
      }
    }
  },
};
