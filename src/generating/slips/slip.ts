// What every slip looks like: it changes one report in one known way and says which findings must follow.
import type { ProjectDraft, ReportDraft, Row, Trace } from '../draft.ts';
import type { Random } from '../random.ts';

/** Changes the draft and returns its traces, the slip itself first; undefined, and nothing changed, where it has no place. */
export type ReportSlip = (report: ReportDraft, random: Random) => Trace[] | undefined;

/** Traces without the project's id, which the planter adds. */
export type ProjectSlip = (project: ProjectDraft, random: Random) => Trace[] | undefined;

/** Changes cells of the first row that fits; the target is then printed in one cell, whatever columns the form has. */
export function changeRow(
  { rows }: ProjectDraft,
  fits: (row: Row) => boolean,
  change: (row: Row) => Partial<Row>,
): number | undefined {
  const at = rows.findIndex(fits);
  const row = rows[at];
  if (row === undefined) return undefined;
  Object.assign(row, { operator: '', unit: '' }, change(row));
  return at + 1;
}
