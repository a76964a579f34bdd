import { beforeEach, describe, expect, it } from 'vitest';
import { Navigation } from '../../dashboard/src/state/navigation.svelte.ts';
import { Selection } from '../../dashboard/src/state/selection.svelte.ts';

function at(search: string): Selection {
  history.replaceState(null, '', `/${search}`);
  return new Selection(new Navigation());
}

beforeEach(() => {
  history.replaceState(null, '', '/');
});

describe('what is shown and the address', () => {
  it('an empty address shows Soviet Russia and the USSR, 1917 to 1946', () => {
    const { view, subject } = at('');
    expect([subject, view.from, view.to, view.measure]).toEqual(['ussr', 1917, 1946, 'FIRST']);
  });

  it('a change is written to the address in its canonical spelling', () => {
    const selection = at('');
    selection.change({ measure: 'IN_FORCE', from: 1920 });
    expect(location.search).toBe('?from=1920&measure=in-force');
    expect(selection.view.measure).toBe('IN_FORCE');
  });

  it('going back to the defaults empties the address', () => {
    const selection = at('?measure=acts');
    selection.change({ measure: 'FIRST' });
    expect(location.href).toMatch(/\/$/);
  });

  it('a change is no step of the history, a visit is one', () => {
    const selection = at('');
    const before = history.length;
    selection.change({ by: 'KIND' });
    expect(history.length).toBe(before);
    selection.visit({ open: '1924' });
    expect(history.length).toBe(before + 1);
  });

  it('another polity brings its own years and lets partners and regions go', () => {
    const selection = at('?without=tuva&regions=baltic&from=1920&by=kind');
    selection.chooseSubject('estonia');
    expect(location.search).toBe('?subject=estonia&by=kind');
    expect([selection.view.from, selection.view.to]).toEqual([null, null]);
  });

  it('toggling a partner hides it and brings it back', () => {
    const selection = at('');
    selection.toggle('without', 'tuva');
    expect(location.search).toBe('?without=tuva');
    selection.toggle('without', 'tuva');
    expect(location.search).toBe('');
  });

  it('bad values are named, with what was used instead', () => {
    const selection = at('?measure=sideways&colour=red');
    expect(selection.complaints.map(({ name }) => name).sort()).toEqual(['colour', 'measure']);
    expect(selection.view.measure).toBe('FIRST');
  });

  it('the file of a chart has the numbers of the page, not its open panel', () => {
    const selection = at('?without=tuva&open=1924');
    expect(selection.file('recognitions', 'svg')).toBe(
      '/charts/recognitions.svg?without=tuva&download',
    );
    expect(at('').file('partners', 'csv')).toBe('/charts/partners.csv?download');
  });
});
