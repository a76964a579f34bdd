import { flushSync, mount, unmount } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import Combobox from '../../dashboard/src/ui/Combobox.svelte';
import DataTable from '../../dashboard/src/ui/DataTable.svelte';
import YearRange from '../../dashboard/src/ui/YearRange.svelte';
import ClaimList from '../../dashboard/src/views/ClaimList.svelte';

// jsdom lays nothing out and so knows no scrolling.
Element.prototype.scrollIntoView = () => undefined;

let mounted: Record<string, unknown> | null = null;

function show(start: () => Record<string, unknown>): void {
  mounted = start();
  flushSync();
}

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`Nothing on the page matches ${selector}.`);
  return element;
}

function findField(selector: string): HTMLInputElement {
  const element = find(selector);
  if (!(element instanceof HTMLInputElement)) throw new Error(`${selector} is no field.`);
  return element;
}

function press(element: Element, key: string): void {
  element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  flushSync();
}

async function wait(milliseconds: number): Promise<void> {
  await new Promise((done) => setTimeout(done, milliseconds));
  flushSync();
}

afterEach(async () => {
  if (mounted) await unmount(mounted);
  mounted = null;
});

describe('the table', () => {
  const columns = [
    { key: 'name', label: 'Region', numeric: false },
    { key: 'count', label: 'Partners', numeric: true },
  ];
  const rows = [
    { name: 'Baltic', count: 3 },
    { name: 'Africa', count: 12 },
    { name: 'Asia', count: 4 },
  ];
  const names = () =>
    [...document.querySelectorAll('tbody td:first-child')].map((cell) => cell.textContent);

  it('stands in the order given until a column is chosen', () => {
    show(() =>
      mount(DataTable, { target: document.body, props: { caption: 'Regions', columns, rows } }),
    );
    expect(names()).toEqual(['Baltic', 'Africa', 'Asia']);
  });

  it('sorts numbers by value, the largest first, and turns round on a second click', () => {
    show(() =>
      mount(DataTable, { target: document.body, props: { caption: 'Regions', columns, rows } }),
    );
    const button = find('th:nth-child(2) button');
    button.click();
    flushSync();
    expect(names()).toEqual(['Africa', 'Asia', 'Baltic']);
    expect(find('th:nth-child(2)').getAttribute('aria-sort')).toBe('descending');
    button.click();
    flushSync();
    expect(names()).toEqual(['Baltic', 'Asia', 'Africa']);
  });
});

describe('the years', () => {
  function type(selector: string, value: string): void {
    const field = findField(selector);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  function showYears(): ReturnType<typeof vi.fn> {
    const onchange = vi.fn();
    show(() =>
      mount(YearRange, {
        target: document.body,
        props: { from: 1917, to: null, min: 1917, max: 1946, onchange },
      }),
    );
    return onchange;
  }

  it('an open end is shown as the end of the scale', () => {
    showYears();
    expect(findField('input[id$="-to"]').value).toBe('1946');
  });

  it('a first year beyond the last takes the last along', () => {
    const onchange = showYears();
    type('input[id$="-from"]', '1950');
    expect(onchange).toHaveBeenCalledWith(1950, 1950);
  });

  it('an emptied field changes nothing', () => {
    const onchange = showYears();
    type('input[id$="-from"]', '');
    expect(onchange).not.toHaveBeenCalled();
    expect(findField('input[id$="-from"]').value).toBe('1917');
  });
});

describe('the picker', () => {
  const found = [
    { value: 'estonia', label: 'Estonia', detail: '1918–' },
    { value: 'ethiopia', label: 'Ethiopia', detail: '' },
  ];

  function showPicker() {
    const search = vi.fn(() => Promise.resolve(found));
    const onselect = vi.fn();
    show(() =>
      mount(Combobox, {
        target: document.body,
        props: { label: 'Recognition of', chosen: 'USSR', search, onselect },
      }),
    );
    return { search, onselect, input: findField('input[role="combobox"]') };
  }

  it('is walked with arrows and chosen with Enter', async () => {
    const { input, onselect } = showPicker();
    input.value = 'e';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await wait(200);
    expect(input.getAttribute('aria-expanded')).toBe('true');
    press(input, 'ArrowDown');
    const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toContain('Ethiopia');
    press(input, 'Enter');
    expect(onselect).toHaveBeenCalledWith(found[1]);
  });

  it('asks once for what was typed in one go', async () => {
    const { input, search } = showPicker();
    for (const text of ['e', 'es', 'est']) {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
    await wait(200);
    expect(search).toHaveBeenCalledTimes(1);
    expect(search).toHaveBeenCalledWith('est', expect.any(AbortSignal));
  });

  it('Escape closes the list and shows again what is chosen', async () => {
    const { input, onselect } = showPicker();
    input.value = 'e';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await wait(200);
    press(input, 'Escape');
    expect([input.value, input.getAttribute('aria-expanded')]).toEqual(['USSR', 'false']);
    expect(onselect).not.toHaveBeenCalled();
  });
});

describe('the claims of an act', () => {
  it('stand side by side with stance, date and words of each source', () => {
    const source = {
      slug: 'cq-1924',
      kind: 'PRIMARY',
      label: 'Reports, 1924',
      title: 'Reports',
      citation: '',
    } as const;
    const claim = {
      stance: 'SUPPORTS',
      kind: 'RECOGNITION_DE_JURE',
      locator: 'p. 12',
      quote: 'has <b>recognised</b>',
      note: null,
      confidence: 'HIGH',
      date: { label: '1 February 1924' },
      source: { ...source, url: 'https://example.org/' },
    } as const;
    const other = { ...claim, stance: 'DISPUTES', date: null, quote: null } as const;
    show(() => mount(ClaimList, { target: document.body, props: { claims: [claim, other] } }));
    expect(find('table').textContent).toMatch(/Supports it.*1 February 1924.*Disputes it.*none/s);
    expect(find('q').textContent).toBe('has <b>recognised</b>');
    expect(find('a').getAttribute('href')).toBe('/sources/cq-1924');
  });
});
