import type { Allowance } from './rate-limiter.ts';

/** An operation that may be executed. */
export interface AllowedOperation {
  /** Who asked, with what it may still ask for. */
  client: { allowance: Allowance };
  /** Its points. */
  cost: number;
  /** The most points an operation may cost. */
  costLimit: number;
}
