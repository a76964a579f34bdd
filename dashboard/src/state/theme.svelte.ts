import { MediaQuery } from 'svelte/reactivity';
import type { ThemePreference } from './address-in-theme.ts';
import { addressInTheme } from './address-in-theme.ts';
import { navigation } from './navigation.svelte.ts';
import type { Selection } from './selection.svelte.ts';
import { selection } from './selection.svelte.ts';

export type { ThemePreference } from './address-in-theme.ts';

const STORE = 'chancery-theme';

/** Light or dark: the address decides, else what was chosen here before, else the system. */
class Theme {
  readonly #dark = new MediaQuery('(prefers-color-scheme: dark)');
  readonly #selection: Selection;
  #stored = $state(readStored());

  constructor(chosen: Selection) {
    this.#selection = chosen;
  }

  get preference(): ThemePreference {
    return this.#selection.view.theme ?? this.#stored;
  }

  /** The theme on the screen now. */
  get current(): 'light' | 'dark' {
    if (this.preference !== 'system') return this.preference;
    return this.#dark.current ? 'dark' : 'light';
  }

  /** Keeps the choice for later visits and in the address, so that links and files look the same. */
  choose(preference: ThemePreference): void {
    this.#stored = preference;
    writeStored(preference);
    navigation.replace(addressInTheme(navigation.path, navigation.search, preference));
  }
}

/** Storage can be forbidden; the choice then lasts for the visit. */
function readStored(): ThemePreference {
  try {
    const stored = localStorage.getItem(STORE);
    return stored === 'light' || stored === 'dark' ? stored : 'system';
  } catch {
    return 'system';
  }
}

function writeStored(preference: ThemePreference): void {
  try {
    if (preference === 'system') localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, preference);
  } catch {
    // Nothing to do: the address still carries the choice.
  }
}

export const theme = new Theme(selection);
