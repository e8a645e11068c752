// Labels at the side of a drawing, moved apart so that none covers another.

/** Heights in the order given, at least `gap` apart, as near to the wanted ones as that allows, within `top` and `bottom`. */
export function spreadLabels(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y || a.index - b.index);
  let floor = top - gap;
  for (const one of order) {
    one.y = Math.max(one.y, floor + gap);
    floor = one.y;
  }
  let ceiling = bottom + gap;
  for (const one of order.reverse()) {
    one.y = Math.min(one.y, ceiling - gap);
    ceiling = one.y;
  }
  const placed = [...wanted];
  for (const { y, index } of order) placed[index] = y;
  return placed;
}
