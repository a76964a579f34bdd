import { constants, setPriority } from 'node:os';
import { assertSound } from '../../db/assert-sound.ts';
import { openDatabase } from '../../db/client.ts';

// Reads every page of a database file, beside the service, and tells the first fault.

function check(path: string): void {
  let fault: unknown = null;
  try {
    assertSound(openDatabase(path));
  } catch (error) {
    fault = error;
  }
  process.send?.({ fault }, () => process.disconnect());
}

setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
process.once('disconnect', () => process.exit());
process.once('message', check);
