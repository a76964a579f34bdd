import { sql } from 'drizzle-orm';
import type { Database } from '../client.ts';

/** What of an act can open or close something; status reports open, close and count nothing. */
const TURNS = sql`acts.status_report = 0 AND (acts.confers <> 'NONE' OR acts.kind IN (
  'RELATIONS_ESTABLISHED', 'RELATIONS_RESTORED', 'RELATIONS_SEVERED', 'RECOGNITION_WITHDRAWN', 'TREATY_ENDED'))`;

function insertSide(db: Database, subject: 'actor_id' | 'target_id'): void {
  const own = sql.raw(`acts.${subject}`);
  const other = sql.raw(subject === 'actor_id' ? 'acts.target_id' : 'acts.actor_id');
  db.run(sql`INSERT INTO turning_acts
    SELECT ${own}, acts.id, ${other}, acts.kind, acts.date_edtf, acts.date_earliest, acts.date_latest,
      acts.treaty_id, acts.confidence,
      (SELECT confers FROM grants WHERE act_id = acts.id AND recognised_id = ${own}),
      (SELECT confers FROM grants WHERE act_id = acts.id AND recogniser_id = ${own})
    FROM acts WHERE ${TURNS} ORDER BY 1, 2`);
}

const DIRECTIONS = ['received', 'granted'];
const STANDINGS = [`= 'DE_JURE'`, `IN ('DE_JURE', 'DE_FACTO')`];

/** What makes an act the first of several under either date rule, and what bounds the first day. */
const ORDERS = ['date_earliest, date_latest, act_id', 'date_latest, act_id'];

/** Fills the table of first acts from the turning acts. */
function deriveFirstActs(db: Database): void {
  for (const direction of DIRECTIONS) {
    for (const standing of STANDINGS) {
      for (const order of ORDERS) {
        db.run(sql`INSERT OR IGNORE INTO first_acts
          SELECT subject_id, act_id, partner_id, kind, date_edtf, date_earliest, date_latest, treaty_id,
            confidence, received, granted
          FROM (SELECT *, row_number() OVER (
              PARTITION BY subject_id, partner_id ORDER BY ${sql.raw(order)}) AS place
            FROM turning_acts
            WHERE confidence <> 'UNVERIFIED' AND ${sql.raw(`${direction} ${standing}`)})
          WHERE place = 1`);
      }
    }
  }
}

/** Fills the tables of turning acts and of first acts from acts and grants, which must be complete. */
export function deriveTurningActs(db: Database): void {
  insertSide(db, 'actor_id');
  insertSide(db, 'target_id');
  deriveFirstActs(db);
}
