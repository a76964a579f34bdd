import type SqliteDatabase from 'better-sqlite3';

/** Statements kept at most by one connection; lists of many polities make texts of their own. */
const MOST = 300;

/** Longer texts are not worth keeping: preparing them takes less than what they do. */
const LONGEST = 5000;

/**
 * Makes a connection prepare each text of a statement once. A statement that still runs is not
 * handed out again; one that is, gives rows as objects until it is told otherwise.
 */
export function keepStatements(client: SqliteDatabase.Database): void {
  const kept = new Map<string, SqliteDatabase.Statement>();
  const prepare = client.prepare.bind(client);
  client.prepare = ((source: string) => {
    const known = kept.get(source);
    // Raw and not raw again: that ends plucking too.
    if (known && !known.busy) return known.reader ? known.raw(true).raw(false) : known;
    const statement = prepare(source);
    if (known === undefined && source.length <= LONGEST && kept.size < MOST) {
      kept.set(source, statement);
    }
    return statement;
  }) as typeof client.prepare;
}
