import { describe, expect, it } from 'vitest';
import { countRecognitions } from '../../../db/queries/recognition-counts.ts';
import { loadMatrix, type MatrixQuestion } from '../../../db/queries/recognition-matrix.ts';
import { db, polity, reference } from '../curated/asking.ts';

const ask = (change: Partial<MatrixQuestion> = {}) =>
  loadMatrix(db, reference, {
    recognised: null,
    recognisers: null,
    filter: {},
    standing: 'DE_JURE',
    scheme: 'historical',
    dateRule: 'EARLIEST',
    mergePredecessors: true,
    ...change,
  });

describe('who recognised whom', () => {
  it('has a column for each line that a data set holds recognitions of', () => {
    const slugs = ask().recognised.map(({ polity: { slug } }) => slug);
    expect(slugs).toContain('ussr');
    expect(slugs).toContain('estonia');
    expect(slugs).not.toContain('united-states');
    expect(slugs).not.toContain('rsfsr');
  });

  it('holds as many recognitions in a column as are counted for it', () => {
    for (const { polity: subject, count } of ask().recognised) {
      const { total } = countRecognitions(db, reference, {
        subject,
        filter: {},
        years: { from: 1900, to: 2100 },
        measure: 'FIRST',
        standing: 'DE_JURE',
        groupBy: [],
        scheme: 'historical',
        direction: 'RECEIVED',
        dateRule: 'EARLIEST',
        mergePredecessors: true,
      });
      expect([subject.slug, count]).toEqual([subject.slug, total]);
    }
  });

  it('keeps the rows asked for, in their order, empty ones too', () => {
    const { recognisers, cells } = ask({
      recognised: [polity('ussr')],
      recognisers: [polity('andorra'), polity('united-kingdom')],
    });
    expect(recognisers.map(({ polity: { slug }, count }) => [slug, count])).toEqual([
      ['andorra', 0],
      ['united-kingdom', 1],
    ]);
    expect(cells.map(({ row, column, year, certain }) => [row, column, year, certain])).toEqual([
      [1, 0, 1924, true],
    ]);
  });

  it('counts de facto recognition where asked to', () => {
    const question = { recognised: [polity('ussr')], recognisers: [polity('united-kingdom')] };
    expect(ask({ ...question, standing: 'DE_FACTO' }).cells[0]?.year).toBe(1921);
  });
});
