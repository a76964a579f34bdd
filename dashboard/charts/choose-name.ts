/** One name of a polity in one language; a missing end has no bound. */
export interface DatedName {
  readonly name: string;
  /** The editors’ remark, such as that a name is used loosely. */
  readonly note?: string | null | undefined;
  readonly from?: { readonly year: number } | null | undefined;
  readonly to?: { readonly year: number } | null | undefined;
}

/**
 * What a polity is called in a year: a name of that period before one without bounds, one with a
 * remark last. Without a year it is the name without bounds, else the one borne last.
 */
export function chooseName<Name extends DatedName>(
  names: readonly Name[],
  year: number | null = null,
): Name | undefined {
  const plain = names.filter(({ note }) => !note);
  if (year === null) {
    const end = ({ to }: Name): number => to?.year ?? Infinity;
    const last = Math.max(...plain.map(end));
    return (
      plain.find(({ from, to }) => !from && !to) ??
      plain.find((name) => end(name) === last) ??
      names[0]
    );
  }
  const fits = names.filter(
    ({ from, to }) => (from?.year ?? -Infinity) <= year && (to?.year ?? Infinity) >= year,
  );
  const usual = fits.filter(({ note }) => !note);
  return usual.find(({ from, to }) => from ?? to) ?? usual[0] ?? fits[0] ?? chooseName(names);
}
