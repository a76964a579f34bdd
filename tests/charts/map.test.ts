import { beforeAll, describe, expect, it } from 'vitest';
import { mapFileHeight, mapKey, placedStates } from '../../dashboard/charts/map-chart.ts';
import { arrangeMap, mapYears } from '../../dashboard/charts/map-data.ts';
import { OUTLINES, outlineOf } from '../../dashboard/charts/map-outlines.ts';
import { mapStatesVariables, mapVariables } from '../../dashboard/charts/map-questions.ts';
import { listWithoutOutline } from '../../dashboard/charts/map-strip.ts';
import { symbolOf } from '../../dashboard/charts/map-symbols.ts';
import { mapTable } from '../../dashboard/charts/map-table.ts';
import {
  describeState,
  mapRule,
  mapSubtitle,
  mapSummary,
  mapTitle,
} from '../../dashboard/charts/map-words.ts';
import { THEMES } from '../../dashboard/charts/theme.ts';
import { parseView } from '../../dashboard/charts/view.ts';
import { registerFonts } from '../../server/export/fonts.ts';
import { drawFile } from './draw-file.ts';
import { MAP } from './map-answer.ts';

const view = (query = '') => parseView(new URLSearchParams(query)).view;
const at = (query: string) => arrangeMap(MAP, view(query));
const stateOf = (slug: string, query: string) =>
  at(query).states.find((state) => state.slug === slug);

beforeAll(registerFonts);

describe('the states of a year', () => {
  it('stand as they stood on its 31 December', () => {
    const britain = (year: number) => stateOf('britain', `asof=${String(year)}`);
    expect([1920, 1921, 1924, 1927, 1929].map((year) => britain(year)?.status)).toEqual([
      'NONE',
      'DE_FACTO',
      'DE_JURE',
      'SEVERED',
      'DE_JURE',
    ]);
    expect(britain(1924)).toMatchObject({ since: '1924', act: 'open-1924' });
    expect(britain(1927)).toMatchObject({ since: '1927', act: 'close-1927' });
  });

  it('keep what ended apart from what never was', () => {
    expect(stateOf('bulgaria', 'asof=1918')?.status).toBe('ENDED');
    expect(stateOf('bulgaria', 'asof=1917')?.status).toBe('NONE');
    expect(stateOf('monaco', 'asof=1924')?.status).toBe('NONE');
  });

  it('are one partner with the line they belong to, each in its own time', () => {
    expect(stateOf('weimar-germany', 'asof=1932')?.status).toBe('DE_JURE');
    expect(stateOf('weimar-germany', 'asof=1933')).toBeUndefined();
    expect(stateOf('nazi-germany', 'asof=1933')?.status).toBe('DE_JURE');
  });

  it('hold the subject itself, and none of the republics inside it', () => {
    expect(stateOf('rsfsr', 'asof=1921')?.status).toBe('SUBJECT');
    expect(stateOf('ussr', 'asof=1924')?.status).toBe('SUBJECT');
    expect(stateOf('rsfsr', 'asof=1924')).toBeUndefined();
    expect(stateOf('ukrainian-ssr', 'asof=1924')).toBeUndefined();
  });

  it('hold a government without a state only where it is a partner', () => {
    expect(stateOf('exiles', 'asof=1941')?.isState).toBe(false);
    expect(stateOf('exiles', 'asof=1940')).toBeUndefined();
    expect(stateOf('silent-exiles', 'asof=1941')).toBeUndefined();
  });

  it('are named in the language asked for, by the name of the year, not by a loose one', () => {
    const name = (query: string) => stateOf('britain', query)?.name;
    expect(name('asof=1921&lang=de')).toBe('Großbritannien');
    expect(name('asof=1924&lang=de')).toBe('Vereinigtes Königreich');
    expect(name('asof=1924')).toBe('Britain');
    expect(stateOf('monaco', 'lang=de')).toMatchObject({ name: 'monaco', language: 'en' });
  });
});

describe('the year shown', () => {
  it.each([
    ['', 1946],
    ['to=all', 1991],
    ['asof=1924', 1924],
    ['asof=1924-05-08', 1924],
    ['asof=1800', 1917],
    ['asof=1960', 1960],
    ['asof=2020', 1991],
    ['to=1930&asof=1960', 1930],
    ['from=1920&to=1930&asof=1918', 1920],
  ])('under “%s” is %i', (query, year) => {
    expect(mapYears(MAP, view(query)).year).toBe(year);
  });
});

describe('the outlines', () => {
  it('leave out Antarctica, and know the codes of the states they show', () => {
    expect(OUTLINES.some(({ id }) => id === '010')).toBe(false);
    expect(outlineOf('FRA')?.properties?.['name']).toBe('France');
    expect(outlineOf('XKX')?.properties?.['name']).toBe('Kosovo');
    expect(outlineOf('MCO')).toBeUndefined();
  });

  it('are tinted only for the line that bears their code today', () => {
    expect(stateOf('britain', 'asof=1924')?.outline).toBe('GBR');
    expect(stateOf('ussr', 'asof=1924')?.outline).toBe('RUS');
    expect(stateOf('tuva', 'asof=1924')?.outline).toBeNull();
    expect(stateOf('weimar-germany', 'asof=1924')?.outline).toBeNull();
  });

  it('never hide a state: what has none is listed and has a symbol', () => {
    const data = at('asof=1924');
    expect(listWithoutOutline(data.states).map(({ slug }) => slug)).toEqual([
      'tuva',
      'weimar-germany',
      'monaco',
    ]);
    expect(placedStates(data)).toHaveLength(data.states.length);
  });
});

describe('the words of the map', () => {
  it('say the year, the numbers and the names', () => {
    const shown = view('asof=1927');
    expect(mapTitle(MAP, shown)).toBe('Who recognised Soviet Russia & the USSR at the end of 1927');
    expect(mapSubtitle(MAP, shown)).toBe(
      '31 December 1927: recognised de jure by 3 (1 of them without relations), de facto by 0; 5 other states existed',
    );
    expect(mapSummary(MAP, shown)).toContain('De jure: tuva, weimar-germany and Britain.');
  });

  it('account for every symbol: states, and partners that were none', () => {
    expect(mapSubtitle(MAP, view('asof=1941'))).toMatch(
      /; (\d+) other states existed, and 1 partner then no state of its own: exiles$/,
    );
  });

  it('say that recognition received is shown', () => {
    expect(mapRule(MAP)).toContain(
      'It shows recognition received: what it granted Soviet Russia & the USSR, not what',
    );
  });

  it('describe every standing', () => {
    expect(at('asof=1927').states.map(describeState)).toContain(
      'recognises it de jure, relations broken off since 1927',
    );
  });

  it('give a table with a row for every state', () => {
    const shown = view('asof=1924');
    expect(mapTable(MAP, shown).rows).toHaveLength(at('asof=1924').states.length);
    expect(
      mapTable(MAP, shown, 'tidy').rows.find(({ state }) => state === 'britain'),
    ).toMatchObject({ year: 1924, status: 'de-jure', since: '1924', latitude: 51.5 });
  });

  it('keep standings apart by shape or size, not by colour alone', () => {
    const key = mapKey(MAP, view('asof=1927'), THEMES.light).map(({ status }) => status);
    expect(key).toEqual(['SUBJECT', 'DE_JURE', 'SEVERED', 'ENDED', 'NONE']);
    const looks = key.map((status) => {
      const { shape, size } = symbolOf(status, THEMES.print);
      return `${shape} ${String(size)}`;
    });
    expect(new Set(looks).size).toBe(key.length);
  });
});

describe('the questions', () => {
  it('leave kinds of act aside, since the map shows both standings', () => {
    const { where } = mapVariables(view('kinds=treaty-signed&sources=cq-1924'));
    expect(where).toEqual({ sources: ['cq-1924'] });
  });

  it('ask for names only in another language', () => {
    const english = { scheme: 'historical', language: null, named: false };
    expect(mapStatesVariables(view())).toEqual(english);
    expect(mapStatesVariables(view('lang=ru'))).toMatchObject({ language: 'ru', named: true });
  });
});

describe('the map as a file', () => {
  it.each(['asof=1924', 'asof=1927&area=europe&theme=dark&width=500'])(
    'under “%s” is drawn with live text and no picture in it',
    async (query) => {
      const svg = await drawFile('map', [MAP, MAP], query);
      // Compared as truths, since a difference of such long texts tells nobody anything.
      expect((await drawFile('map', [MAP, MAP], query)) === svg).toBe(true);
      expect(/<(image|script|style)\b|NaN/.test(svg)).toBe(false);
      expect(/Outlines: Natural\b/.test(svg.replace(/<[^>]*>/g, ' '))).toBe(true);
      expect(/<path d="M[\d.]+ [\d.]+L/.test(svg)).toBe(true);
      expect(svg.length).toBeLessThan(400_000);
    },
  );

  it('is higher with more states to list', () => {
    const none = mapFileHeight({ ...MAP, regionScheme: { regions: [] } }, view());
    expect(mapFileHeight(MAP, view('asof=1924'))).toBeGreaterThan(none);
  });
});
