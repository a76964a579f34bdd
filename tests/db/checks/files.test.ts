import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../../db/checks/check-data.ts';
import { formatFinding } from '../../../db/import/finding.ts';
import { append, fixtureData, replace, SMALL, type Edit } from '../../helpers.ts';

function findingsOf(edits: Record<string, Edit>): string[] {
  return checkData(fixtureData(edits, { sealed: false })).findings.map(formatFinding);
}

const CRLF: Edit = (text) => text.replaceAll('\n', '\r\n');

describe('the form of the files', () => {
  it('is without fault in the fixture', () => {
    expect(checkData(SMALL).findings).toEqual([]);
  });

  it.each<[string, Record<string, Edit>, string]>([
    [
      'a missing file',
      { 'lives.csv': null },
      'lives.csv:1:1 The file is missing or cannot be read. Put it back. (well-formed-files)',
    ],
    [
      'a foreign file',
      { 'soviet/notes.txt': 'x' },
      'soviet/notes.txt:1:1 The file is none of acts.csv, claims.csv, sentences.csv, readings.csv. Rename or remove it. (well-formed-files)',
    ],
    [
      'a missing column',
      { 'persons.csv': replace(',role', '') },
      'persons.csv:1:1 The header lacks role. Write: slug,name,polity,role,note,sources (well-formed-files)',
    ],
    [
      'an unknown column',
      { 'persons.csv': replace(',role', ',role,born') },
      'persons.csv:1:1 The header has the unknown column "born". Write: slug,name,polity,role,note,sources (well-formed-files)',
    ],
    [
      'a column twice',
      { 'persons.csv': replace(',role', ',name') },
      'persons.csv:1:1 The header has "name" twice. Write: slug,name,polity,role,note,sources (well-formed-files)',
    ],
    [
      'columns out of order',
      { 'persons.csv': replace('slug,name', 'name,slug') },
      'persons.csv:1:1 The columns are out of order. Write: slug,name,polity,role,note,sources (well-formed-files)',
    ],
    [
      'a row with too many fields',
      { 'persons.csv': append('lenin,V. I. Lenin,rsfsr,chairman, people’s commissars,,handbook') },
      'persons.csv:4:1 The row has 7 fields, the header 6. Add or remove commas, or quote a text that holds one. (well-formed-files)',
    ],
    [
      'an empty line',
      { 'persons.csv': append('') },
      'persons.csv:4:1 The row has 1 fields, the header 6. Add or remove commas, or quote a text that holds one. (well-formed-files)',
    ],
    [
      'a quote that does not close',
      { 'persons.csv': append('lenin,"Lenin,rsfsr,chairman,,handbook') },
      'persons.csv:4:1 The quotes of this row do not match (CSV_QUOTE_NOT_CLOSED). Quote the whole cell and double the quotes inside it. (well-formed-files)',
    ],
    [
      'CRLF',
      { 'persons.csv': CRLF },
      'persons.csv:1:1 The line ends with CRLF. Save the file with LF line ends. (well-formed-files)',
    ],
    [
      'a byte order mark',
      { 'persons.csv': (text) => `\uFEFF${text}` },
      'persons.csv:1:1 The file begins with a byte order mark. Save it as UTF-8 without BOM. (well-formed-files)',
    ],
    [
      'JSON that does not parse',
      { 'sources.json': '[{]' },
      'sources.json:1:1 The JSON is not well formed',
    ],
    [
      'a source without a known kind',
      { 'sources.json': replace('"SECONDARY"', '"TERTIARY"') },
      'sources.json:32:3 Item 5 (survey): custom.kind "TERTIARY" is unknown. Write PRIMARY, SECONDARY, REFERENCE, DATASET, NARRATIVE. (well-formed-files)',
    ],
    [
      'YAML that does not parse',
      { 'soviet/origin.yml': replace('title: ', 'title: [') },
      'The YAML is not well formed',
    ],
    [
      'an origin without licence',
      { 'soviet/origin.yml': replace('licence: CC-BY-4.0\n', '') },
      'soviet/origin.yml:1:1 licence: The text is missing. Write "licence: …". (well-formed-files)',
    ],
    [
      'an origin with an unknown direction',
      { 'soviet/origin.yml': replace('RECEIVED', 'BOTH') },
      'soviet/origin.yml:10:12 direction: "BOTH" is unknown. Write RECEIVED or GRANTED, or leave it out. (well-formed-files)',
    ],
    [
      'a coverage that is no year',
      { 'soviet/origin.yml': replace('from: 1917', 'from: early') },
      'soviet/origin.yml:12:3 coverage: from: "early" is no year. Write a whole number, or leave it out. (well-formed-files)',
    ],
  ])('%s is a finding', (_, edits, expected) => {
    const findings = findingsOf(edits);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(expected);
  });

  it('must be UTF-8, or the finding gives the line', () => {
    const dir = fixtureData();
    const path = join(dir, 'persons.csv');
    const latin1 = Buffer.from('zinoviev,Grigory Zinov\u00efev,comintern,,,handbook\n', 'latin1');
    writeFileSync(path, Buffer.concat([readFileSync(path), latin1]));
    expect(checkData(dir).findings.map(formatFinding)).toEqual([
      'persons.csv:4:1 The text is not UTF-8. Save the file as UTF-8. (well-formed-files)',
    ]);
  });

  it('is reported for all files together, sorted', () => {
    const findings = findingsOf({
      'sources.json': '{}',
      'persons.csv': replace(',role', ''),
      'soviet/acts.csv': replace('slug,', ''),
    });
    expect(findings.map((finding) => finding.split(':')[0])).toEqual([
      'persons.csv',
      'sources.json',
      'soviet/acts.csv',
    ]);
  });

  it('says so when there is no data folder', () => {
    const { data, findings } = checkData('/nowhere/at/all');
    expect(data).toBeUndefined();
    expect(findings.map(formatFinding)).toContain(
      '/nowhere/at/all:1:1 The data folder cannot be read. Name another with --data. (well-formed-files)',
    );
  });
});
