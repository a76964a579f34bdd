/** Too many wait already; try again later. */
export class QueueFull extends Error {
  override readonly name = 'QueueFull';
}

/** Whoever asked has gone; the task was not begun. */
export class NoLongerWanted extends Error {
  override readonly name = 'NoLongerWanted';
}

/**
 * Runs at most `places` tasks at once; more wait their turn, first come first served, but no more
 * than `most` (default: any number). A task whose turn comes when `wanted` says no is not begun.
 * @throws {QueueFull} when too many wait
 * @throws {NoLongerWanted} when nobody waits for the result
 */
export function createQueue(
  places: number,
  most = Infinity,
): <T>(task: () => Promise<T>, wanted?: () => boolean) => Promise<T> {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async (task, wanted = () => true) => {
    if (busy >= places) {
      if (waiting.length >= most) throw new QueueFull(`${String(most)} tasks wait already.`);
      await new Promise<void>((resume) => waiting.push(resume));
    } else busy += 1;
    try {
      if (!wanted()) throw new NoLongerWanted('Nobody waits for the result.');
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) busy -= 1;
      else next();
    }
  };
}
