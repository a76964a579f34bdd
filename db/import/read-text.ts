import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportFormat } from './finding.ts';

/**
 * The text of a data file, or undefined when it is missing or unreadable, which is reported.
 * CRLF and a byte order mark are reported too, and read as if they were not there.
 */
export function readText(dataDir: string, file: string, report: ReportFormat): string | undefined {
  const place = { file, line: 1, column: 1 };
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(dataDir, file));
  } catch {
    report(place, 'The file is missing or cannot be read. Put it back.');
    return undefined;
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const line = firstBadLine(bytes);
    report({ ...place, line }, 'The text is not UTF-8. Save the file as UTF-8.');
    return undefined;
  }
  if (text.startsWith('\uFEFF')) {
    report(place, 'The file begins with a byte order mark. Save it as UTF-8 without BOM.');
    text = text.slice(1);
  }
  const carriageReturn = text.indexOf('\r');
  if (carriageReturn >= 0) {
    const line = text.slice(0, carriageReturn).split('\n').length;
    report({ ...place, line }, 'The line ends with CRLF. Save the file with LF line ends.');
    text = text.replaceAll(/\r\n?/g, '\n');
  }
  return text;
}

function firstBadLine(bytes: Buffer): number {
  let line = 1;
  for (let start = 0; start < bytes.length; line += 1) {
    const end = bytes.indexOf(10, start);
    const stop = end < 0 ? bytes.length : end + 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, stop));
    } catch {
      return line;
    }
    start = stop;
  }
  return line;
}
