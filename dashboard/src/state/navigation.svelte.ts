import { keepLanguage } from './address-in-language.ts';

/** Where the reader is: path and query string of the address, kept in step with the browser's history. */
export class Navigation {
  path = $state(location.pathname);
  search = $state(location.search);

  constructor() {
    window.addEventListener('popstate', () => {
      this.#read();
    });
  }

  /** Goes to an address of this site as a new step of the history. */
  visit(address: string): void {
    history.pushState(null, '', address);
    this.#read();
  }

  /** Changes the address in place, so that a turned knob does not become a step of the history. */
  replace(address: string): void {
    history.replaceState(null, '', address);
    this.#read();
  }

  /** Takes over plain clicks on links to this site's own pages; all other clicks are the browser's. */
  readonly follow = (event: MouseEvent): void => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    if (!link || link.target || link.origin !== location.origin || !('page' in link.dataset))
      return;
    event.preventDefault();
    const before = this.path;
    this.visit('language' in link.dataset ? link.href : keepLanguage(link.href, this.search));
    if (this.path !== before) scrollTo(0, 0);
  };

  #read(): void {
    this.path = location.pathname;
    this.search = location.search;
  }
}

export const navigation = new Navigation();
