/** A rectangle in pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  );
}

/**
 * Moves labels of given heights apart on an upright line, each as near to its wish as may be, none
 * outside `from`…`to` while there is room. Gives the middle of each, in the order given.
 */
export function spreadLabels(
  labels: readonly { wish: number; height: number }[],
  from: number,
  to: number,
): number[] {
  const order = labels.map((_, at) => at).sort((a, b) => wishOf(labels, a) - wishOf(labels, b));
  const middles = labels.map(({ wish }) => wish);
  let free = from;
  for (const at of order) {
    const height = labels[at]?.height ?? 0;
    middles[at] = Math.max(wishOf(labels, at), free + height / 2);
    free = (middles[at] ?? 0) + height / 2;
  }
  let limit = to;
  for (const at of order.toReversed()) {
    const height = labels[at]?.height ?? 0;
    middles[at] = Math.min(middles[at] ?? 0, limit - height / 2);
    limit = (middles[at] ?? 0) - height / 2;
  }
  return middles;
}

function wishOf(labels: readonly { wish: number }[], at: number): number {
  return labels[at]?.wish ?? 0;
}

/**
 * The best place for a label beside a point inside the plot: to the right, above, below, to the left
 * above and below, and farther above and below; the one that covers no other label, meets fewest
 * obstacles and stays inside.
 */
export function placeBeside(
  point: { x: number; y: number },
  size: { width: number; height: number },
  area: Box,
  obstacles: readonly Box[],
  taken: readonly Box[],
): Box {
  const { x, y } = point;
  const { width, height } = size;
  const gap = 8;
  const corners: readonly (readonly [number, number])[] = [
    [x + gap, y - height / 2],
    [x - width / 2, y - height - gap],
    [x - width - gap, y - height - 3],
    [x - width / 2, y + gap],
    [x - width - gap, y + 3],
    [x - width / 2, y - 2 * height - gap],
    [x + gap, y + height],
    [x + gap, y - 2 * height],
  ];
  let best: { box: Box; cost: number } | null = null;
  for (const [at, corner] of corners.entries()) {
    const left = Math.max(area.left + 3, Math.min(corner[0], area.right - width));
    const top = Math.max(area.top, Math.min(corner[1], area.bottom - height - 2));
    const box = { left, top, right: left + width, bottom: top + height };
    const met = obstacles.filter((obstacle) => meet(box, obstacle)).length;
    const covered = taken.filter((other) => meet(box, other)).length;
    const cost =
      covered * 1000 + met * 10 + Math.abs(left - corner[0]) + Math.abs(top - corner[1]) + at;
    if (best === null || cost < best.cost) best = { box, cost };
  }
  return best?.box ?? area;
}
