import type { Check } from './check.ts';
import { columnValues } from './column-values.ts';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MESSAGE = 'Write lower case words joined by hyphens, a to z and 0 to 9.';

export const wellFormedSlugs: Check = {
  name: 'well-formed-slugs',
  description: 'Slugs are lower case words joined by hyphens.',
  check(data, report) {
    for (const { value, subject, cell } of columnValues(data, ({ holds }) => holds === 'key')) {
      if (!SLUG.test(value)) report(cell(), subject, `"${value}" is no slug. ${MESSAGE}`);
    }
    for (const { slug, place } of data.files.sources) {
      if (!SLUG.test(slug)) report(place, slug, `"${slug}" is no slug. ${MESSAGE}`);
    }
    for (const { slug, placeOf } of [
      data.files.origin,
      ...data.files.sets.map((set) => set.origin),
    ]) {
      if (!SLUG.test(slug)) report(placeOf('slug'), slug, `"${slug}" is no slug. ${MESSAGE}`);
    }
  },
};
