import type SqliteDatabase from 'better-sqlite3';
import { sql, type SQL } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/better-sqlite3';

/** A statement was stopped, or not begun, because its time was up. */
export class DeadlinePassed extends Error {
  override readonly name = 'DeadlinePassed';
  /** The time there was, in milliseconds. */
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    super(`The work took longer than ${String(milliseconds)} ms.`);
    this.milliseconds = milliseconds;
  }
}

/** When the work at hand must end, on the clock of `performance.now()`. */
interface Deadline {
  at: number;
  milliseconds: number;
}

const NEVER: Deadline = { at: Infinity, milliseconds: Infinity };

/** The deadline of the statement that runs on a connection; statements run one at a time. */
const running = new WeakMap<SqliteDatabase.Database, { deadline: Deadline; rows: number }>();

/** The connection under one that is limited. */
const connections = new WeakMap<SqliteDatabase.Database, SqliteDatabase.Database>();

/** Looking at the clock for every row would cost more than reading it. */
const ROWS_PER_LOOK = 64;

/**
 * The condition that stops a statement at its deadline. SQLite asks it of every row, since it may
 * answer differently each time; it belongs to every statement whose rows grow with the data.
 */
export const withinDeadline: SQL = sql`deadline()`;

/** Makes `deadline()` known to a connection; until a deadline is set it is always true. */
export function registerDeadline(client: SqliteDatabase.Database): void {
  const state = { deadline: NEVER, rows: 0 };
  running.set(client, state);
  client.function('deadline', { deterministic: false }, () => {
    state.rows += 1;
    if (state.rows % ROWS_PER_LOOK === 0) checkDeadline(state.deadline);
    return 1;
  });
}

function checkDeadline({ at, milliseconds }: Deadline): void {
  if (performance.now() > at) throw new DeadlinePassed(milliseconds);
}

/**
 * The same database for one piece of work that must end within some milliseconds from now: when
 * they are over, its running statement stops and no other begins; both throw {@link DeadlinePassed}.
 * Work beside it on the same connection keeps its own time; a limited database can be limited anew.
 */
export function limitTime<Db extends { $client: SqliteDatabase.Database }>(
  db: Db,
  milliseconds: number,
): Db {
  const client = connections.get(db.$client) ?? db.$client;
  const state = running.get(client);
  if (!state) throw new Error('The connection has no deadline function; register it on opening.');
  const deadline: Deadline = { at: performance.now() + milliseconds, milliseconds };
  const limited = Object.create(client) as SqliteDatabase.Database;
  connections.set(limited, client);
  limited.prepare = (source: string) => {
    checkDeadline(deadline);
    state.deadline = deadline;
    // A statement runs in the same turn in which it is prepared; the next turn is somebody else's.
    queueMicrotask(() => {
      state.deadline = NEVER;
    });
    return client.prepare(source);
  };
  // The schema only serves `db.query`, which no query uses; building it takes longer than a statement.
  return drizzle(limited) as unknown as Db;
}
