import type { FastifyRequest } from 'fastify';
import type { Context } from '../context.ts';

/** What became of an operation: answered, refused through the client's fault, or failed through ours. */
export type Outcome = 'answered' | 'refused' | 'failed';

/** What is told about an operation in the log and the metrics; never its text or its variables. */
export interface OperationRecord {
  /** Its name; null: it has none, or none could be read. */
  name: string | null;
  outcome: Outcome;
  /** The cost it was counted at, where it was counted. */
  cost?: number;
  /** Whether its answer was kept from an earlier time. */
  kept: boolean;
}

/** Links requests with what GraphQL makes of them, for as long as both live. */
export class Operations {
  readonly #requests = new WeakMap<object, FastifyRequest>();
  readonly #records = new WeakMap<FastifyRequest, OperationRecord>();

  begin(context: Context, request: FastifyRequest): void {
    this.#requests.set(context.key, request);
  }

  requestOf(context: Context): FastifyRequest | undefined {
    return this.#requests.get(context.key);
  }

  note(request: FastifyRequest, record: OperationRecord): void {
    this.#records.set(request, record);
  }

  recordOf(request: FastifyRequest): OperationRecord | undefined {
    return this.#records.get(request);
  }
}
