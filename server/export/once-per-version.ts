/**
 * Gives a function that makes something once for each version of the data and hands it out until
 * there is another version. Where making it fails, it is tried again the next time.
 */
export function oncePerVersion<T>(
  dataVersion: () => string,
  make: () => Promise<T>,
): () => Promise<T> {
  let made: { version: string; result: Promise<T> } | null = null;
  return async () => {
    const version = dataVersion();
    if (made?.version !== version) made = { version, result: make() };
    try {
      return await made.result;
    } catch (error) {
      made = null;
      throw error;
    }
  };
}
