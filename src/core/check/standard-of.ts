// The standard a report is scored by, and its numbers as exact ones.
import { type Exact, exact, zero } from '../model/exact.ts';
import type { Report } from '../model/report.ts';
import type { Scored } from '../model/scored.ts';
import type { Standard } from '../model/standard.ts';

/** Undefined only for a report whose standard is not in the collection, which validated content does not have. */
export function standardOf(report: Report, { content }: Scored): Standard | undefined {
  return content.standards.find(({ id }) => id === report.standard);
}

/** A figure given in percent or as a share, as a share: 130 % → 1.3. */
export function shareOf({ value, unit }: { readonly value: number; readonly unit: string }): Exact {
  const number = exact(String(value)) ?? zero.add(value);
  return unit === 'percent' ? number.div(100) : number;
}
