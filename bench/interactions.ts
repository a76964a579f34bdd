/** What is done on a page: something pressed, or an option chosen in the menu with a label. */
export type Change = { title: string } & ({ press: string } | { choose: string; option: number });

/** A request that a change made. */
export interface Sent {
  url: string;
  method: string;
  body: string | null;
}

/** What came of a change. */
export interface Seen {
  /** Milliseconds until the last new frame was painted. */
  painted: number;
  requests: Sent[];
}

/** What one change came to, repetition by repetition, in milliseconds. */
export interface Interaction {
  title: string;
  /** From the change to the painted frame. */
  painted: number[];
  /** Of it, script, layout and style. */
  script: number[];
  /** The same answers asked for bare and parsed, and one frame. */
  floor: number[];
}
