import SqliteDatabase from 'better-sqlite3';
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import { registerDeadline } from './deadline.ts';
import * as schema from './schema/index.ts';

/** A Drizzle database over one SQLite file; `$client` is the better-sqlite3 connection. */
export type Database = BetterSQLite3Database<typeof schema> & {
  $client: SqliteDatabase.Database;
};

/** Opens (and creates) a database for writing; `:memory:` keeps it in memory. */
export function createDatabase(path: string): Database {
  const client = new SqliteDatabase(path);
  client.pragma('journal_mode = DELETE');
  client.pragma('foreign_keys = ON');
  registerDeadline(client);
  return drizzle(client, { schema });
}

/**
 * Opens an existing database for reading only.
 * @throws {DatabaseUnusable} when the file is missing, damaged or built by another version.
 */
export function openDatabase(path: string): Database {
  let client: SqliteDatabase.Database | undefined;
  try {
    client = new SqliteDatabase(path, { readonly: true, fileMustExist: true });
    client.pragma('query_only = ON');
    client.pragma('cache_size = -32768');
    registerDeadline(client);
    const hash = client.prepare('SELECT hash FROM data_version').pluck().get();
    if (typeof hash !== 'string') throw new Error('it holds no data version');
    client.prepare('SELECT act_id FROM first_acts');
    return drizzle(client, { schema });
  } catch (error) {
    client?.close();
    throw new DatabaseUnusable(path, error);
  }
}

/** The database file cannot be served; the message says which file, why, and what to do. */
export class DatabaseUnusable extends Error {
  override readonly name = 'DatabaseUnusable';

  constructor(path: string, cause: unknown) {
    const why = cause instanceof Error ? cause.message : String(cause);
    super(
      `The database ${path} cannot be used: ${why}. Build it with "npm run db:build", or name another file in DATABASE.`,
      { cause },
    );
  }
}
