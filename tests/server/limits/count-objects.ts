/** The objects in the data of an answer, the root left out. JSON scalars count as what they hold. */
export function countObjects(data: unknown): number {
  return Math.max(0, countAll(data) - 1);
}

function countAll(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + countAll(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum: number, one) => sum + countAll(one), 1);
}
