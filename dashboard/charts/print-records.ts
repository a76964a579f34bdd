import type { RecordsView } from './records-shape.ts';
import { ALL_RECORDS, USUAL_COLUMNS } from './records-shape.ts';
import { spellWord } from './vocabulary.ts';

/**
 * The canonical query string, without `?`: defaults left out, lists sorted; empty for all acts.
 * `parseRecordsView` reads it back.
 */
export function printRecordsView(view: RecordsView): string {
  const pairs: [string, string][] = [];
  const put = (name: string, value: string | number | null): void => {
    if (value !== null && value !== '') pairs.push([name, String(value)]);
  };
  const putList = (name: string, list: readonly string[]): void => {
    put(name, list.map(spellWord).sort().join(','));
  };
  put('q', view.q);
  for (const subject of view.subjects) put('subject', subject);
  putList('partners', view.partners);
  putList('without', view.without);
  putList('sources', view.sources);
  putList('kinds', view.kinds);
  putList('confidence', view.confidence);
  putList('datasets', view.datasets);
  putList('regions', view.regions);
  put('from', view.from);
  put('to', view.to);
  put('scheme', view.scheme === ALL_RECORDS.scheme ? null : view.scheme);
  put('merge', view.merge ? null : 'no');
  put('unverified', view.unverified ? 'yes' : null);
  put('sort', view.sort === ALL_RECORDS.sort ? null : spellWord(view.sort));
  const columns = view.columns.map(spellWord).join(',');
  put('columns', columns === USUAL_COLUMNS.map(spellWord).join(',') ? null : columns);
  put('after', view.after);
  put('before', view.after === null ? view.before : null);
  put('lang', view.lang);
  put('theme', view.theme);
  put('v', view.v);
  return pairs
    .map(
      ([name, value]) =>
        `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%20', '+')}`,
    )
    .join('&');
}
