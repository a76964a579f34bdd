import type { Complaint, View } from '../../charts/view.ts';
import { defaultYears, printView } from '../../charts/view.ts';
import type { Navigation } from './navigation.svelte.ts';
import { navigation } from './navigation.svelte.ts';
import { readAddress } from './read-address.ts';

/** The charts that exist as files. */
export type ChartFile = 'recognitions' | 'partners' | 'compare' | 'timeline' | 'matrix' | 'map';

/** What is shown. The address is the only place where it is kept; this reads and writes it. */
export class Selection {
  readonly #navigation: Navigation;
  readonly #parsed = $derived.by(() => readAddress(this.#navigation.search));

  // A text compares equal where nothing it says has changed, so that charts are not drawn again.
  readonly #drawnQuery = $derived(printView({ ...this.#parsed.view, open: null, theme: null }));
  readonly #drawn = $derived(readAddress(this.#drawnQuery).view);

  constructor(place: Navigation) {
    this.#navigation = place;
  }

  get view(): View {
    return this.#parsed.view;
  }

  /** What decides the pictures: the view without open panel and colours; the same until it changes. */
  get drawn(): View {
    return this.#drawn;
  }

  /** What in the address could not be used, in the reader's words. */
  get complaints(): Complaint[] {
    return this.#parsed.complaints;
  }

  /** The polity in question: the first subject of the address. */
  get subject(): string {
    return this.view.subjects[0]?.slug ?? '';
  }

  /** Changes what is shown without a new step in the history. */
  change(patch: Partial<View>): void {
    this.#navigation.replace(this.address({ ...this.view, ...patch }));
  }

  /** Changes what is shown as a new step of the history, for what feels like going somewhere. */
  visit(patch: Partial<View>): void {
    this.#navigation.visit(this.address({ ...this.view, ...patch }));
  }

  /** Shows another polity with its own years; partners and regions chosen for the old one are let go. */
  chooseSubject(slug: string): void {
    const subjects = [{ slug, sources: [] }];
    this.visit({
      ...defaultYears(subjects),
      subjects,
      partners: [],
      without: [],
      sources: [],
      regions: [],
      markers: null,
      asof: null,
      open: null,
    });
  }

  /** Adds or removes one word of a list. */
  toggle<Field extends 'without' | 'regions' | 'kinds'>(
    field: Field,
    word: View[Field][number],
  ): void {
    const list: readonly string[] = this.view[field];
    const without = list.filter((each) => each !== word);
    const next = without.length < list.length ? without : [...list, word];
    this.change({ [field]: next });
  }

  /** The page's address for a view. */
  address(view: View): string {
    const query = printView(view);
    return query === '' ? this.#navigation.path : `${this.#navigation.path}?${query}`;
  }

  /** The address of the page that shows a chart, under the present choice. */
  pageAddress(chart: ChartFile): string {
    const query = printView({ ...this.view, open: null });
    const path = chart === 'recognitions' || chart === 'partners' ? '/' : `/${chart}`;
    return query === '' ? path : `${path}?${query}`;
  }

  /** The address of a chart as a file, with the numbers of the page. */
  file(chart: ChartFile, format: 'svg' | 'png' | 'csv'): string {
    const query = printView({ ...this.view, open: null });
    return `/charts/${chart}.${format}?${query === '' ? '' : `${query}&`}download`;
  }
}

export const selection = new Selection(navigation);
