import type { GraphQLFormattedError } from 'graphql';
import type { AllowedOperation } from '../limits/allowed-operation.ts';
import type { ReadPath } from '../read-path.ts';

/** What the process of a lane is told first. */
export interface LaneStart {
  /** Path of the database file. */
  path: string;
  readPath: ReadPath;
}

/** A question as the process is asked it: valid, with variables that fit. */
export interface LaneQuestion {
  query: string;
  operationName: string | undefined;
  variables: Record<string, unknown>;
  /** Time of the operation, in milliseconds from its beginning. */
  milliseconds: number;
  /** Null for questions of the service's own. */
  operation: AllowedOperation | null;
}

/** What the process has to say. */
export type LaneMessage =
  | { kind: 'ready'; /** Data version of the file. */ hash: string }
  | { kind: 'unusable'; fault: unknown }
  | LaneAnswer;

/** The answer to a question. */
export interface LaneAnswer {
  kind: 'answer';
  /** The data as JSON; undefined where nothing was executed. */
  data: string | undefined;
  /** Errors as a client reads them. */
  errors: GraphQLFormattedError[] | undefined;
  /** Faults of ours behind masked errors, for the log. */
  faults: unknown[];
}
