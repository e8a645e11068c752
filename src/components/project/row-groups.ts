// Rows of the form under the headings they stand below: a new group wherever level 1 or level 2 changes.
import type { IndicatorView } from '#core';

export interface RowGroup {
  readonly level1: string;
  readonly level2: string;
  readonly rows: readonly IndicatorView[];
}

export function rowGroups(rows: readonly IndicatorView[]): RowGroup[] {
  const groups: { level1: string; level2: string; rows: IndicatorView[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && last.level1 === row.level1 && last.level2 === row.level2) last.rows.push(row);
    else groups.push({ level1: row.level1, level2: row.level2, rows: [row] });
  }
  return groups;
}
