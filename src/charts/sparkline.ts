// A line small enough for a table cell. The cell says in words what it shows; a missing year is a gap.
import type { Exact } from '#core';

const [width, height, edge] = [72, 20, 3] as const;

/** SVG, or undefined when fewer than two years have a value. `label` is what a screen reader says: plain words and figures. */
export function sparkline(values: readonly (Exact | undefined)[], label: string): string | undefined {
  const known = values.flatMap((value) => (value === undefined ? [] : [value.valueOf()]));
  if (known.length < 2) return undefined;
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (at: number): number => Math.round(edge + (at / Math.max(1, values.length - 1)) * (width - 2 * edge));
  const y = (value: number): number =>
    high === low ? height / 2 : Math.round(height - edge - ((value - low) / (high - low)) * (height - 2 * edge));
  let path = '';
  let joined = false;
  const dots: string[] = [];
  for (const [at, value] of values.entries()) {
    if (value === undefined) {
      joined = false;
      continue;
    }
    const here = `${x(at)},${y(value.valueOf())}`;
    path += joined ? `L${here}` : `M${here}`;
    joined = true;
    if (values[at - 1] === undefined && values[at + 1] === undefined) dots.push(here);
    else if (at === values.length - 1 || values.slice(at + 1).every((later) => later === undefined)) dots.push(here);
  }
  const marks = dots.map((dot) => `<circle cx="${dot.split(',')[0]}" cy="${dot.split(',')[1]}" r="2"/>`).join('');
  const name = label.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<svg class="sparkline" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${name}"><path d="${path}"/>${marks}</svg>`;
}
