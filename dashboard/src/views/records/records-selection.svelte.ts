import { printRecordsView } from '../../../charts/print-records.ts';
import type { RecordsView } from '../../../charts/records-shape.ts';
import type { Complaint } from '../../../charts/view.ts';
import type { Navigation } from '../../state/navigation.svelte.ts';
import { navigation } from '../../state/navigation.svelte.ts';
import { readRecordsAddress } from './read-records-address.ts';

/** The lists of a view from which one word can be taken or to which one can be added. */
type ListField =
  'subjects' | 'partners' | 'without' | 'sources' | 'kinds' | 'confidence' | 'datasets' | 'regions';

/** Which acts are listed. The address is the only place where it is kept; this reads and writes it. */
class RecordsSelection {
  readonly #navigation: Navigation;
  readonly #parsed = $derived.by(() => readRecordsAddress(this.#navigation.search));

  constructor(place: Navigation) {
    this.#navigation = place;
  }

  get view(): RecordsView {
    return this.#parsed.view;
  }

  /** What in the address could not be used, in the reader's words. */
  get complaints(): Complaint[] {
    return this.#parsed.complaints;
  }

  /** Lists something else, from its first page on, without a new step in the history. */
  change(patch: Partial<RecordsView>): void {
    this.#navigation.replace(this.address({ after: null, before: null, ...patch }));
  }

  /** Adds or removes one word of a list. */
  toggle<Field extends ListField>(field: Field, word: RecordsView[Field][number]): void {
    const list: readonly string[] = this.view[field];
    const without = list.filter((each) => each !== word);
    this.change({ [field]: without.length < list.length ? without : [...list, word] });
  }

  /** The page's address for a changed view. */
  address(patch: Partial<RecordsView>): string {
    const query = printRecordsView({ ...this.view, ...patch });
    return query === '' ? '/records' : `/records?${query}`;
  }

  /** The address of the whole list as CSV. */
  get file(): string {
    const query = printRecordsView({ ...this.view, after: null, before: null, theme: null });
    return `/records.csv?${query === '' ? '' : `${query}&`}download`;
  }
}

export const records = new RecordsSelection(navigation);
