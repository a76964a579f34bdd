import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFile } from '../../dashboard/charts/file-choices.ts';
import { CHART_KINDS } from '../../server/export/chart-kinds.ts';
import type { ChartName } from '../../server/export/chart-names.ts';
import { CHART_NAMES } from '../../server/export/chart-names.ts';
import { renderChart } from '../../server/export/render-chart.ts';
import { buildFixture } from '../helpers.ts';
import type { Service } from './service.ts';
import { startService } from './service.ts';

let service: Service;

beforeAll(async () => {
  service = await startService(buildFixture().path);
});

afterAll(() => service.close());

interface Document {
  chart: ChartName;
  view: string;
  rule: string;
  sources: { slug: string }[];
  questions: { query: string; variables: object }[];
  answers: unknown[];
}

async function read(chart: string): Promise<Document> {
  const answer = await service.app.inject(`/charts/${chart}.json?from=1917&to=1930`);
  return answer.json<Document>();
}

describe.each(CHART_NAMES)('the JSON of %s', (name) => {
  it('holds all that the picture is drawn from', async () => {
    const { chart, view: query, answers } = await read(name);
    const { view, choices } = parseFile(new URLSearchParams(query));
    const drawn = CHART_KINDS[chart].draw(answers, view);
    const asked = { name: chart, drawn, questions: [], answers };
    const { body } = await renderChart(asked, view, choices, 'svg');
    const served = await service.app.inject(`/charts/${name}.svg?from=1917&to=1930`);
    expect(body).toBe(served.body);
  });

  it('names its rule and its sources', async () => {
    const { rule, sources } = await read(name);
    expect(rule.length).toBeGreaterThan(40);
    expect(sources.length).toBeGreaterThan(0);
  });

  it('asks questions that anyone can ask', async () => {
    const { questions, answers } = await read(name);
    for (const [at, { query, variables }] of questions.entries()) {
      expect(await service.data(query, { ...variables })).toEqual(answers[at]);
    }
  });
});
