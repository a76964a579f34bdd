import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { partnerTable, recognitionTable } from '../../dashboard/charts/table.ts';
import { writeCsv } from '../../dashboard/charts/write-csv.ts';
import { DEFAULT_VIEW } from '../../dashboard/charts/view.ts';
import { FIRST_BY_REGION, PARTNERS, TWO_SUBJECTS, UNDIVIDED } from './answers.ts';

const sum = (rows: readonly Record<string, string | number | null>[], key: string): number =>
  rows.reduce((total, row) => total + Number(row[key]), 0);

describe('the table of recognitions', () => {
  it('has a row per year whose groups add up, and to the total', () => {
    const { columns, rows } = recognitionTable(FIRST_BY_REGION, DEFAULT_VIEW);
    expect(rows).toHaveLength(30);
    expect(rows.find(({ year }) => year === 1924)?.['count']).toBe(12);
    const groups = columns.filter(({ key }) => key.startsWith('group-'));
    for (const row of rows) {
      expect(groups.reduce((total, { key }) => total + Number(row[key]), 0)).toBe(row['count']);
    }
    expect(sum(rows, 'count')).toBe(FIRST_BY_REGION.recognitionCounts[0]?.total);
  });

  it('names the events of a year', () => {
    const { rows } = recognitionTable(FIRST_BY_REGION, DEFAULT_VIEW);
    expect(rows.find(({ year }) => year === 1922)?.['markers']).toBe(
      'Rapallo (16 April 1922); USSR founded (30 December 1922)',
    );
  });

  it('is tidy in a file: a row per year and group, with the same sums', () => {
    const { rows } = recognitionTable(FIRST_BY_REGION, DEFAULT_VIEW, 'tidy');
    expect(rows).toHaveLength(30 * 14);
    expect(sum(rows, 'count')).toBe(FIRST_BY_REGION.recognitionCounts[0]?.total);
    expect(sum(rows, 'possible')).toBe(FIRST_BY_REGION.recognitionCounts[0]?.possible);
  });

  it('has no group where bars are not divided, and the subject’s name where there are several', () => {
    const plain = recognitionTable(UNDIVIDED, { ...DEFAULT_VIEW, by: 'NONE' }, 'tidy');
    expect(plain.columns.map(({ key }) => key)).not.toContain('group');
    const two = recognitionTable(TWO_SUBJECTS, DEFAULT_VIEW, 'tidy');
    expect(new Set(two.rows.map(({ subject }) => subject))).toEqual(new Set(['ussr', 'estonia']));
  });
});

describe('the table of partners', () => {
  it('has a row for each partner', () => {
    expect(partnerTable(PARTNERS, DEFAULT_VIEW).rows).toHaveLength(76);
  });
});

describe('a CSV file', () => {
  const column = (label: string) => ({ key: 'a', label, numeric: false });

  it('can be read back, whatever it holds', () => {
    const values = ['plain', 'a,b', 'say "no"', 'two\nlines', '', 'Curaçao 🇨🇼'];
    const csv = writeCsv({ columns: [column('name')], rows: values.map((a) => ({ a })) });
    const rows = parse<{ name: string }>(csv, { columns: true });
    expect(rows.map(({ name }) => name)).toEqual(values);
  });

  it('never starts a formula', () => {
    const bad = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '"=1'];
    const csv = writeCsv({ columns: [column('=name')], rows: bad.map((a) => ({ a })) });
    const rows = parse(csv);
    for (const [cell = ''] of rows.slice(0, -1)) expect(cell).toMatch(/^'/);
    expect(rows.at(-1)).toEqual(['"=1']);
  });

  it('leaves negative numbers numbers', () => {
    expect(writeCsv({ columns: [column('year')], rows: [{ a: -43 }] })).toBe('year\n-43\n');
  });
});
