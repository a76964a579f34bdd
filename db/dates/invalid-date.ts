/** Text that is no date of ours; `cure` says what to write instead. */
export class InvalidDate extends Error {
  override readonly name = 'InvalidDate';

  constructor(edtf: string, why: string, cure: string = suggestDate(edtf)) {
    super(`"${edtf}" ${why}. ${cure}`);
  }
}

const FORMS =
  'Write a day (1924-02-01), a month (1924-02), a year (1924), an interval (1917/1920), one of several ([1917,1920]) or an estimate (1921~).';

/** What the author most likely meant, or the list of forms. */
function suggestDate(text: string): string {
  const short = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  if (short) {
    const [, year, month, day] = short;
    if (Number(month) < 1 || Number(month) > 12) {
      return `Write a month from 01 to 12, or only the year: ${year}.`;
    }
    const paddedMonth = `${year}-${month?.padStart(2, '0')}`;
    const padded = day === undefined ? paddedMonth : `${paddedMonth}-${day.padStart(2, '0')}`;
    return padded === text
      ? `That month has no such day: write another, or only the month: ${paddedMonth}.`
      : `Write ${padded}.`;
  }
  const years = /^(\d{4})\s*[-–—]\s*(\d{4})$/.exec(text);
  if (years) return `Write ${years[1]}/${years[2]}.`;
  const about = /^(?:c\.?|ca\.?|circa|about)\s*(\d{4})$/i.exec(text);
  if (about) return `Write ${about[1]}~.`;
  const dotted = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (dotted) {
    const [, day = '', month = '', year = ''] = dotted;
    return `Write ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')} (year, month, day).`;
  }
  return FORMS;
}
