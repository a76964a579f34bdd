interface Spell {
  begin?: { label: string } | null;
  end?: { label: string } | null;
}

/** A spell of existence: “14 August 1921 to 11 October 1944”, “from 6 December 1917”. */
export function describeLife({ begin, end }: Spell): string {
  if (begin && end) return `${begin.label} to ${end.label}`;
  if (begin) return `from ${begin.label}`;
  if (end) return `since before the records, to ${end.label}`;
  return 'since before the records';
}

/** From when to when a name was used; empty where neither is known. */
export function describePeriod({ from, to }: { from?: Spell['begin']; to?: Spell['end'] }): string {
  if (from && to) return `${from.label} to ${to.label}`;
  if (from) return `from ${from.label}`;
  return to ? `to ${to.label}` : '';
}

/** A place on the globe: `55.75° N, 37.62° E`. */
export function formatPlace(latitude: number, longitude: number): string {
  const north = latitude < 0 ? 'S' : 'N';
  const east = longitude < 0 ? 'W' : 'E';
  return `${Math.abs(latitude).toFixed(2)}° ${north}, ${Math.abs(longitude).toFixed(2)}° ${east}`;
}
