import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../db/client.ts';
import { DeadlinePassed, limitTime, withinDeadline } from '../../db/deadline.ts';
import { buildFixture } from '../helpers.ts';

let db: Database;
beforeAll(() => {
  ({ db } = buildFixture());
});
afterAll(() => {
  db.$client.close();
});

/** Counts to a number, one row after the other. */
const countTo = (most: number) =>
  sql`WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < ${most})
    SELECT count(*) AS n FROM n WHERE ${withinDeadline}`;

const FOREVER = 1_000_000_000;

describe('a deadline', () => {
  it('stops a statement that has begun', () => {
    const limited = limitTime(db, 50);
    const started = performance.now();
    expect(() => limited.all(countTo(FOREVER))).toThrow(DeadlinePassed);
    const took = performance.now() - started;
    expect(took).toBeGreaterThan(45);
    expect(took).toBeLessThan(500);
  });

  it('lets no other statement begin', () => {
    const limited = limitTime(db, 10);
    expect(() => limited.all(countTo(FOREVER))).toThrow(DeadlinePassed);
    expect(() => limited.all(sql`SELECT 1`)).toThrow('longer than 10 ms');
  });

  it('leaves the connection to work beside it, with its own time or with all', async () => {
    const late = limitTime(db, 1);
    expect(() => late.all(countTo(FOREVER))).toThrow(DeadlinePassed);
    expect(limitTime(db, 10_000).all(countTo(1000))).toEqual([{ n: 1000 }]);
    await Promise.resolve();
    expect(db.all(countTo(100_000))).toEqual([{ n: 100_000 }]);
  });

  it('changes no answer that comes in time', () => {
    const slugs = sql`SELECT slug FROM acts WHERE ${withinDeadline} ORDER BY id`;
    expect(limitTime(db, 10_000).all(slugs)).toEqual(
      db.all(sql`SELECT slug FROM acts ORDER BY id`),
    );
  });
});
