/** The address of a page with names of polities in a language; English is the default and left out. */
export function addressInLanguage(path: string, search: string, language: string): string {
  const query = new URLSearchParams(search);
  query.delete('lang');
  if (language !== 'en') query.append('lang', language);
  return query.size === 0 ? path : `${path}?${query.toString()}`;
}

/** A link followed from an address: names stay in its language, unless the link chooses another. */
export function keepLanguage(href: string, search: string): string {
  const language = new URLSearchParams(search).get('lang');
  const url = new URL(href);
  if (language === null || url.searchParams.has('lang')) return href;
  url.search = `${url.search === '' ? '?' : `${url.search}&`}lang=${encodeURIComponent(language)}`;
  return url.href;
}
