import { limitTime } from '../../db/deadline.ts';
import type { Context } from '../context.ts';
import { createLoaders } from '../loaders.ts';

/** Gives all reads of a request some milliseconds from now, after which they are stopped. */
export function limitContext(context: Context, milliseconds: number): void {
  context.db = limitTime(context.db, milliseconds);
  context.loaders = createLoaders(context.db, context.reference);
}
