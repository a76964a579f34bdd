import { constants, setPriority } from 'node:os';
import { openDatabase } from '../../db/client.ts';
import { prepareContexts } from '../context.ts';
import { createSchema } from '../schema.ts';
import { createAnswerer } from './answer-question.ts';
import type { LaneMessage, LaneQuestion, LaneStart } from './messages.ts';

// The process of a lane: opens the data it is told to, then answers one question after the other.

function tell(message: LaneMessage): void {
  process.send?.(message);
}

function open({ path, readPath }: LaneStart): void {
  try {
    const createContext = prepareContexts(openDatabase(path), readPath);
    const answer = createAnswerer(createSchema(), createContext, readPath);
    process.on('message', (question: LaneQuestion) => void answer(question).then(tell));
    // Light questions come first where processors are few.
    setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
    tell({ kind: 'ready', hash: createContext().reference.version.hash });
  } catch (fault) {
    tell({ kind: 'unusable', fault });
  }
}

// The service decides when its lane ends, also when the terminal tells both to stop.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => undefined);
process.once('disconnect', () => process.exit());
process.once('message', open);
