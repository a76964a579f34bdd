import { expect, it } from 'vitest';
import { partnerChart, regionOf } from '../../dashboard/charts/partner-chart.ts';
import type { Surface } from '../../dashboard/charts/surface.ts';
import { DEFAULT_VIEW } from '../../dashboard/charts/view.ts';
import {
  partnerSubtitle,
  partnerSummary,
  partnerTitle,
  sourceLine,
} from '../../dashboard/charts/words.ts';
import { PARTNERS } from './answers.ts';

const screen: Surface = { kind: 'screen', theme: 'dark', width: 360, height: 420, permalink: '/' };

it('has one bar per region in the order of the scheme, whatever the order of the answer', async () => {
  const mixed = { ...PARTNERS, partnersByRegion: [...PARTNERS.partnersByRegion].reverse() };
  const config = partnerChart(mixed, screen);
  expect(config.data.labels?.[0]).toBe('Western Europe');
  await expect(JSON.stringify(config, null, 1)).toMatchFileSnapshot('./references/partners.json');
});

it('tells which region a bar stands for', () => {
  const config = partnerChart(PARTNERS, screen);
  expect(regionOf(config, 0, 2)).toBe('baltic');
  expect(regionOf(config, 0, 99)).toBeNull();
});

it('says whom and when', () => {
  expect(partnerTitle(PARTNERS, DEFAULT_VIEW)).toBe(
    'Who recognised Soviet Russia & the USSR, by region',
  );
  expect(partnerSubtitle(PARTNERS, DEFAULT_VIEW)).toBe('76 partners, 1917–1946');
  expect(partnerSubtitle(PARTNERS, { ...DEFAULT_VIEW, asof: '1936-05' })).toBe(
    '76 partners in force as of May 1936',
  );
  expect(partnerSummary(PARTNERS, DEFAULT_VIEW)).toContain('Baltic 3');
});

it('credits the data sets that hold the acts listed, not others about the same polity', () => {
  const [set] = PARTNERS.datasets;
  if (!set) throw new Error('The answer has no data set.');
  const later = { ...set, slug: 'soviet-1947-1991', title: 'Soviet relations 1947–1991' };
  const line = sourceLine({ ...PARTNERS, datasets: [...PARTNERS.datasets, later] });
  expect(line).toContain('Soviet relations 1917–1946');
  expect(line).not.toContain('1947');
});
