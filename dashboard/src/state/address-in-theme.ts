/** What the reader asked for; `system` follows the device. */
export type ThemePreference = 'system' | 'light' | 'dark';

/** An address with another `theme`; all else in it stays as it is, whichever page it belongs to. */
export function addressInTheme(path: string, search: string, preference: ThemePreference): string {
  const others = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !/^theme(=|$)/i.test(pair));
  if (preference !== 'system') {
    // The version of the data stands last in every address.
    const last = others.findIndex((pair) => pair.startsWith('v='));
    others.splice(last < 0 ? others.length : last, 0, `theme=${preference}`);
  }
  return others.length === 0 ? path : `${path}?${others.join('&')}`;
}
