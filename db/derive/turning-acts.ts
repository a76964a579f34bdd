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

/** Fills the table of turning acts from acts and grants, which must be complete. */
export function deriveTurningActs(db: Database): void {
  insertSide(db, 'actor_id');
  insertSide(db, 'target_id');
}
