import type { View } from './view-shape.ts';
import { DEFAULT_VIEW, defaultYears } from './view-shape.ts';
import { spellWord } from './vocabulary.ts';

/** A view without the options of a file, as the permalink printed under a chart shows it. */
export function withoutFileOptions(view: View): View {
  return {
    ...view,
    width: null,
    height: null,
    scale: null,
    title: null,
    subtitle: null,
    theme: null,
    open: null,
  };
}

function printYear(year: number | null, usual: number | null): string | null {
  if (year === usual) return null;
  return year === null ? 'all' : String(year);
}

function printMarkers(view: View): string | null {
  if (view.markers === null) return null;
  if (view.markers.length === 0) return 'none';
  return view.markers
    .map(({ date, label }) => `${date}:${label.replace(/[\\,]/g, (sign) => `\\${sign}`)}`)
    .join(',');
}

/** Percent-encodes only what a query string must not hold, so that addresses stay readable. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replaceAll('%40', '@')
    .replaceAll('%20', '+');
}

/**
 * The canonical query string of a view, without `?`: parameters in the order of {@link View},
 * lists sorted, defaults left out; empty for the default view. `parseView` reads it back.
 */
export function printView(view: View): string {
  const pairs: [string, string][] = [];
  const put = (name: string, value: string | null): void => {
    if (value !== null && value !== '') pairs.push([name, value]);
  };
  const putWord = (
    name:
      | 'measure'
      | 'standing'
      | 'by'
      | 'direction'
      | 'dates'
      | 'align'
      | 'layout'
      | 'order'
      | 'rows'
      | 'area',
  ): void => {
    put(name, view[name] === DEFAULT_VIEW[name] ? null : spellWord(view[name]));
  };
  const putList = (name: 'partners' | 'without' | 'sources' | 'kinds' | 'regions'): void => {
    put(name, view[name].map(spellWord).sort().join(','));
  };
  const subjects = view.subjects.map(({ slug, sources }) =>
    sources.length === 0 ? slug : `${slug}@${[...sources].sort().join(',')}`,
  );
  if (subjects.join() !== DEFAULT_VIEW.subjects[0]?.slug) {
    for (const subject of subjects) put('subject', subject);
  }
  const usual = defaultYears(view.subjects);
  putList('partners');
  putList('without');
  putList('sources');
  putList('kinds');
  putList('regions');
  put('from', printYear(view.from, usual.from));
  put('to', printYear(view.to, usual.to));
  put('asof', view.asof);
  putWord('measure');
  putWord('standing');
  putWord('by');
  put('scheme', view.scheme === DEFAULT_VIEW.scheme ? null : view.scheme);
  putWord('direction');
  putWord('dates');
  putWord('align');
  putWord('layout');
  put('share', view.share ? 'yes' : null);
  putWord('order');
  putWord('rows');
  putWord('area');
  put('markers', printMarkers(view));
  put('merge', view.merge ? null : 'no');
  put('unverified', view.unverified ? 'yes' : null);
  put('lang', view.lang === DEFAULT_VIEW.lang ? null : view.lang);
  put('theme', view.theme);
  put('v', view.v);
  put('open', view.open);
  for (const name of ['width', 'height', 'scale'] as const) {
    put(name, view[name] === null ? null : String(view[name]));
  }
  put('title', view.title);
  put('subtitle', view.subtitle);
  return pairs.map(([name, value]) => `${name}=${encode(value)}`).join('&');
}
