/** What one operation and one client may ask; every number is a setting. */
export interface Limits {
  /** Lexical tokens of a document. */
  tokens: number;
  /** Levels of fields inside each other, introspection apart. */
  depth: number;
  /** Aliased fields of an operation, fragments counted wherever they are spread. */
  aliases: number;
  /** Directives of an operation, counted likewise. */
  directives: number;
  /** Points of an operation: the objects it can give at most. */
  cost: number;
  /** Time of an operation, in milliseconds. */
  milliseconds: number;
  /** Points of a client in each window. */
  points: number;
  /** Length of a window, in seconds. */
  window: number;
  /** Clients remembered at the same time. */
  clients: number;
}

/** One limit, as an operator sets it. */
export interface LimitSetting {
  /** Name in the environment. */
  name: string;
  limit: keyof Limits;
  unit: string;
  default: number;
  /** Bounds, both included. */
  least: number;
  most: number;
  meaning: string;
}
