import { MediaQuery } from 'svelte/reactivity';

const query = new MediaQuery('(prefers-reduced-motion: reduce)');

/** Whether the reader asked for less motion. */
export const motion = {
  get reduced(): boolean {
    return query.current;
  },
};
