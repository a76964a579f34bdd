/** Runs at most `places` tasks at once; more wait their turn, first come first served. */
export function createQueue(places: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let busy = 0;
  return async (task) => {
    if (busy >= places) await new Promise<void>((resume) => waiting.push(resume));
    else busy += 1;
    try {
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) busy -= 1;
      else next();
    }
  };
}
