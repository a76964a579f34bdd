import { afterEach, expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '../../dashboard/charts/view.ts';
import { countedWayOut } from '../../dashboard/src/views/ways-out.ts';
import { findWiderViews, listWidenings } from '../../dashboard/src/views/wider-views.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Answers every count with the total that a rule gives for its variables. */
function countBy(totalFor: (variables: { where: object; years: object }) => number): void {
  vi.stubGlobal('fetch', (address: string) => {
    const query = new URLSearchParams(address.slice(address.indexOf('?')));
    const variables = JSON.parse(query.get('variables') ?? '{}') as {
      where: object;
      years: object;
    };
    const total = totalFor(variables);
    return Promise.resolve(
      new Response(JSON.stringify({ data: { recognitionCounts: [{ total }] } })),
    );
  });
}

const EMPTY = { ...DEFAULT_VIEW, from: 1927, to: 1930, regions: ['baltic'] };
const WAY_OUT = countedWayOut(EMPTY);

it('offers only what stands in the way, and all of it together last', () => {
  expect(listWidenings(EMPTY, WAY_OUT.heeded).map(({ label }) => label)).toEqual([
    'All years',
    'All regions',
    'Count de facto recognition too',
    'Count acts without a source too',
    'Let go of all of these',
  ]);
});

it('names the one choice that leads somewhere, with its number', async () => {
  countBy(({ years }) => (Object.keys(years).length === 0 ? 4 : 0));
  const { reason, found } = await findWiderViews(EMPTY, WAY_OUT, new AbortController().signal);
  expect(found.map(({ label, total }) => [label, total])).toEqual([['All years', 4]]);
  expect(reason).toBe('Something is found once you let go of the years.');
});

it('offers all together only when no single choice helps', async () => {
  countBy(({ years, where }) => (Object.keys(years).length === 0 && !('regions' in where) ? 9 : 0));
  const { found } = await findWiderViews(EMPTY, WAY_OUT, new AbortController().signal);
  expect(found.map(({ label }) => label)).toEqual(['Let go of all of these']);
});

it('says so when nothing helps', async () => {
  countBy(() => 0);
  const { found } = await findWiderViews(EMPTY, WAY_OUT, new AbortController().signal);
  expect(found).toEqual([]);
});
