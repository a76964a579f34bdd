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

describe('the wait between de facto and de jure', () => {
  it('is counted in days from the one to the other, for those that began de facto', async () => {
    const { timeline } = await service.data<{
      timeline: { partners: { label: string; waitDays: number | null }[] };
    }>('{ timeline(subject: "ussr") { partners(granted: DE_FACTO) { label waitDays } } }');
    const waits = new Map(timeline.partners.map(({ label, waitDays }) => [label, waitDays]));
    // 16 March 1921 to 1 February 1924.
    expect(waits.get('Britain')).toBe(1052);
    // De facto on 5 June 1922, de jure only on 9 June 1934.
    expect(waits.get('Czechoslovakia')).toBe(4387);
    // Annexed before it went further.
    expect(waits.get('Hejaz')).toBeNull();
    // Recognised de jure at once.
    expect(waits.has('Lithuania')).toBe(false);
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
