import type { Content } from '../model/content.ts';
import type { Tombstone } from '../model/portal.ts';
import type { Unit } from '../model/unit.ts';
import { reportRef } from './report-view.ts';

/**
 * Reports that were taken back: their address goes on answering, with the day and the reason and nothing else of them.
 *
 * Errors: never throws; validate asks for the day and the reason of every withdrawn report.
 */
export function tombstones(content: Content): Tombstone[] {
  const unitOf = new Map(content.units.map((unit) => [unit.id, unit]));
  return content.reports.flatMap((report) =>
    report.status === 'withdrawn' && report.withdrawn !== undefined
      ? [{ ...reportRef(report), unit: unitOf.get(report.unit) as Unit, ...report.withdrawn }]
      : [],
  );
}
