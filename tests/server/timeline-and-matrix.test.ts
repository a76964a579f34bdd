import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startFixture, type Service } from './service.ts';

let service: Service;
beforeAll(async () => {
  service = await startFixture();
});
afterAll(() => service.close());

const SPAN = 'from { edtf } to { edtf } opening { slug } closing { slug } closedBy';

/** How many SQL statements a query costs. */
async function countStatements(query: string): Promise<number> {
  const prepare = vi.spyOn(service.db.$client, 'prepare');
  await service.data(query);
  const count = prepare.mock.calls.length;
  prepare.mockRestore();
  return count;
}

describe('the timeline', () => {
  it('agrees with the relation of each two', async () => {
    const { timeline } = await service.data<{
      timeline: { partners: { partner: { slug: string }; standing: object[] }[] };
    }>(
      `{ timeline(subject: "ussr") { partners { partner { slug } standing { standing ${SPAN} } } } }`,
    );
    expect(timeline.partners.length).toBeGreaterThan(1);
    for (const { partner, standing } of timeline.partners) {
      const { relation } = await service.data<{ relation: { received: object[] } }>(
        `{ relation(subject: "ussr", partner: "${partner.slug}") { received { standing ${SPAN} } } }`,
      );
      expect([partner.slug, standing]).toEqual([partner.slug, relation.received]);
    }
  });

  it('costs few statements however many partners there are', async () => {
    const query = `{ timeline(subject: "ussr") { rule partners { region { slug } standing { ${SPAN} } relations { ${SPAN} } } sources { slug } } }`;
    expect(await countStatements(query)).toBeLessThanOrEqual(4);
  });

  it('refuses what it does not know', async () => {
    expect(await service.error('{ timeline(subject: "usrs") { label } }')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('"ussr"') as string,
    });
    expect(
      await service.error('{ timeline(subject: "ussr", where: { subjects: ["ussr"] }) { label } }'),
    ).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

describe('the matrix', () => {
  it('points from cells to rows and columns', async () => {
    interface Party {
      polity: { slug: string };
    }
    const { recognitionMatrix: matrix } = await service.data<{
      recognitionMatrix: {
        recognised: Party[];
        recognisers: Party[];
        cells: { row: number; column: number; act: { slug: string } }[];
      };
    }>(
      '{ recognitionMatrix { recognised { polity { slug } } recognisers { polity { slug } } cells { row column act { slug } } } }',
    );
    expect(matrix.cells.length).toBeGreaterThan(0);
    for (const { row, column, act } of matrix.cells) {
      expect(matrix.recognisers[row]).toBeDefined();
      expect(matrix.recognised[column]).toBeDefined();
      expect(act.slug).toBeTruthy();
    }
  });

  it('refuses rows named twice over, too many columns and unknown names', async () => {
    const many = JSON.stringify(Array.from({ length: 41 }, (_, at) => `p-${String(at)}`));
    for (const query of [
      '{ recognitionMatrix(recognisers: ["ussr"], where: { partners: ["ussr"] }) { rule } }',
      `{ recognitionMatrix(recognised: ${many}) { rule } }`,
      '{ recognitionMatrix(recognised: ["nowhere-at-all"]) { rule } }',
      '{ recognitionMatrix(standing: NONE) { rule } }',
    ]) {
      expect(await service.error(query)).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
  });
});
