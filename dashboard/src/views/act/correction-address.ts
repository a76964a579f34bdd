/** What a report needs to say which record it is about. */
export interface CorrectedRecord {
  title: string;
  /** The full address of its page. */
  page: string;
}

/**
 * Where a correction of a record is reported: a mail with the subject filled in, or a web page. Null
 * where the operator has named no address.
 */
export function correctionAddress(record: CorrectedRecord): string | null {
  const meta = document.querySelector<HTMLMetaElement>('meta[name="chancery:corrections"]');
  const address = meta?.content ?? '';
  if (address === '') return null;
  if (!address.startsWith('mailto:')) return address;
  const subject = encodeURIComponent(`Correction: ${record.title}`);
  const body = encodeURIComponent(`${record.page}\n\n`);
  return `${address}?subject=${subject}&body=${body}`;
}
