import type { Check } from './check.ts';
import { columnValues } from './column-values.ts';

export const sourcesInUse: Check = {
  name: 'sources-in-use',
  description: 'Every source is cited by a row.',
  check(data, report) {
    const cited = new Set<string>();
    for (const { value } of columnValues(data, ({ refersTo }) => refersTo === 'sources')) {
      cited.add(value);
    }
    for (const { slug, place } of data.files.sources) {
      if (cited.has(slug)) continue;
      report(place, slug, `"${slug}" is cited nowhere. Cite it, or remove it from sources.json.`);
    }
  },
};
