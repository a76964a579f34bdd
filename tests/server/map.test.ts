import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildDatabase } from '../../db/build.ts';
import { arrangeMap } from '../../dashboard/charts/map-data.ts';
import type {
  MapAnswer,
  MapStatesAnswer,
  MapTimelineAnswer,
} from '../../dashboard/charts/map-questions.ts';
import {
  joinMap,
  MAP_QUERY,
  MAP_STATES_QUERY,
  mapStatesVariables,
  mapVariables,
} from '../../dashboard/charts/map-questions.ts';
import { parseView } from '../../dashboard/charts/view.ts';
import { temporaryFolder } from '../helpers.ts';
import { startService, type Service } from './service.ts';

const DATA = fileURLToPath(new URL('../../db/data', import.meta.url));

const COUNTS = `query ($subject: String!, $standing: Standing!) {
  recognitionCounts(subjects: [$subject], measure: IN_FORCE, standing: $standing) {
    buckets { year count alive }
  }
}`;

interface Counts {
  recognitionCounts: { buckets: { year: number; count: number; alive: number }[] }[];
}

let service: Service;
beforeAll(async () => {
  const out = join(temporaryFolder(), 'chancery.sqlite');
  buildDatabase({ dataDir: DATA, out });
  service = await startService(out);
});
afterAll(() => service.close());

const viewOf = (query: string) => parseView(new URLSearchParams(query)).view;

async function askMap(query: string): Promise<MapAnswer> {
  const view = viewOf(query);
  return joinMap(
    await service.data<MapTimelineAnswer>(MAP_QUERY, mapVariables(view)),
    await service.data<MapStatesAnswer>(MAP_STATES_QUERY, mapStatesVariables(view)),
  );
}

describe.each(['ussr', 'china', 'palestine', 'estonia'])('the map of %s', (subject) => {
  it('has in every year as many recognisers and as many states as are counted', async () => {
    const answer = await askMap(`subject=${subject}`);
    const count = (standing: string) => service.data<Counts>(COUNTS, { subject, standing });
    const jure = (await count('DE_JURE')).recognitionCounts[0]?.buckets ?? [];
    const facto = (await count('DE_FACTO')).recognitionCounts[0]?.buckets ?? [];
    const seen = jure.map(({ year }) => {
      const view = viewOf(`subject=${subject}&from=all&to=all&asof=${String(year)}`);
      const { states, counts } = arrangeMap(answer, view);
      const others = states.filter(({ isState, status }) => isState && status !== 'SUBJECT');
      const firm = counts.DE_JURE + counts.SEVERED;
      return { year, jure: firm, facto: firm + counts.DE_FACTO, alive: others.length };
    });
    expect(jure.length).toBeGreaterThan(2);
    expect(seen).toEqual(
      jure.map((bucket, place) => ({
        year: bucket.year,
        jure: bucket.count,
        facto: facto[place]?.count,
        alive: bucket.alive,
      })),
    );
  });
});

it.each(['de', 'ru'])('most states of 1924 have a name in %s', async (lang) => {
  const query = `lang=${lang}&asof=1924`;
  const { states } = arrangeMap(await askMap(query), viewOf(query));
  const named = states.filter(({ language }) => language === lang);
  expect(named.length / states.length).toBeGreaterThan(0.8);
});
