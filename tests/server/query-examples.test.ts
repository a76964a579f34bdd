import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrangeChart } from '../../dashboard/src/query/arrange-chart.ts';
import { adaptPlan } from '../../dashboard/src/query/chart-plan.ts';
import type { Example } from '../../dashboard/src/query/example.ts';
import { EXAMPLES } from '../../dashboard/src/query/examples.ts';
import { flattenAnswer } from '../../dashboard/src/query/flatten-answer.ts';
import type { GuidedChoices } from '../../dashboard/src/query/guided-query.ts';
import { GUIDED_QUESTIONS, writeGuidedQuery } from '../../dashboard/src/query/guided-query.ts';
import type { JsonObject } from '../../dashboard/src/query/json-value.ts';
import { chooseRowSet, findRowSets } from '../../dashboard/src/query/row-sets.ts';
import { buildDatabase } from '../../db/build.ts';
import { temporaryFolder } from '../helpers.ts';
import { startService, type Service } from './service.ts';

const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));

const ALL: readonly Example[] = EXAMPLES.flatMap(({ examples }) => examples);

let service: Service;
beforeAll(async () => {
  const out = join(temporaryFolder(), 'chancery.sqlite');
  buildDatabase({ dataDir: DATA, out });
  service = await startService(out);
});
afterAll(() => service.close());

describe('the worked examples', () => {
  it('are sixteen or more, each under its own slug and question', () => {
    expect(ALL.length).toBeGreaterThanOrEqual(16);
    expect(new Set(ALL.map(({ slug }) => slug)).size).toBe(ALL.length);
    expect(new Set(ALL.map(({ question }) => question)).size).toBe(ALL.length);
  });

  it.each(ALL)('$slug runs and answers something', async ({ query, rows, view, plan = {} }) => {
    const data = await service.data<JsonObject>(query);
    const sets = findRowSets(data);
    const set = chooseRowSet(sets, rows ?? null);
    if (rows !== undefined) expect(set.key).toBe(rows);
    const table = flattenAnswer(data, set);
    expect(table.rows.length).toBeGreaterThan(1);
    expect(table.rows.every((row) => Object.values(row).some((cell) => cell !== null))).toBe(true);
    const adapted = adaptPlan(table, set.key, plan);
    if (view !== 'chart' && Object.keys(plan).length === 0) return;
    expect(adapted).toMatchObject(plan);
    if (!adapted) return;
    const chart = arrangeChart(table, adapted);
    expect(chart.places.length).toBeGreaterThan(1);
    expect(chart.series.some(({ values }) => values.some((value) => (value ?? 0) > 0))).toBe(true);
    // A chart of an example never adds up what only looks alike.
    if (view === 'chart') expect(chart.notes).toEqual([]);
  });
});

describe('the guided start', () => {
  const choices: GuidedChoices = {
    question: 'counts',
    subjects: ['ussr'],
    measure: 'FIRST',
    standing: 'DE_JURE',
    from: 1917,
    to: 1930,
    groupBy: 'REGION',
    withActs: true,
  };

  it.each([
    ...GUIDED_QUESTIONS.map((question) => ({ ...choices, question })),
    ...(['NONE', 'KIND', 'STANDING', 'PARTNER'] as const).map((groupBy) => ({
      ...choices,
      groupBy,
    })),
    { ...choices, subjects: ['ussr', 'china'], from: null, to: null, withActs: false },
  ])('asks for $question by $groupBy and is answered', async (chosen) => {
    const data = await service.data<JsonObject>(writeGuidedQuery(chosen));
    const table = flattenAnswer(data, chooseRowSet(findRowSets(data), null));
    expect(table.rows.length).toBeGreaterThan(1);
  });
});
