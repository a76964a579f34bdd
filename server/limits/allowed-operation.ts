import type { Client } from './client.ts';

/** An operation that may be executed. */
export interface AllowedOperation {
  client: Client;
  /** Its points. */
  cost: number;
  /** The most points an operation may cost. */
  costLimit: number;
}
