/** The slug that follows a prefix such as `/acts/`; null where the path is another page's. */
export function readSlug(prefix: string, path: string): string | null {
  const rest = path.startsWith(prefix) ? path.slice(prefix.length).replace(/\/+$/, '') : '';
  if (rest === '' || rest.includes('/')) return null;
  try {
    return decodeURIComponent(rest);
  } catch {
    return rest;
  }
}
