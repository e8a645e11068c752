// Numbers with a unit inside the words of a level-3 label, which the reader does not read.
import { type Exact, exact, zero } from '../model/exact.ts';

export interface LabelQuantity {
  readonly value: Exact;
  /** What follows the number (after 万 and 亿 are multiplied out), at most four characters: 项，促成 … */
  readonly after: string;
  /** The three characters before the number: 每家, 各 … */
  readonly before: string;
}

const scales: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/** Linear in the length of the label; a label without digits costs one scan. */
export function labelQuantities(label: string): LabelQuantity[] {
  const found: LabelQuantity[] = [];
  for (const match of label.matchAll(/(\d{1,12}(?:\.\d{1,6})?)[ \u3000]{0,4}([万亿]?)([^\d\s]{0,4})/g)) {
    const [, digits = '', scale = '', after = ''] = match;
    const value = exact(digits) ?? zero;
    found.push({
      value: value.mul(scales[scale] ?? 1),
      after,
      before: label
        .slice(Math.max(0, match.index - 6), match.index)
        .trimEnd()
        .slice(-3),
    });
  }
  return found;
}

/** One of them, or all of them together, is the number. */
export function statesNumber(quantities: readonly LabelQuantity[], number: Exact): boolean {
  const sum = quantities.reduce((all, { value }) => all.add(value), zero);
  return sum.equals(number) || quantities.some(({ value }) => value.equals(number));
}
