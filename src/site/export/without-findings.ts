// A site may keep findings to the build report: then no download holds or counts them.
import { type Table, tableOf } from './table.ts';

/** The tables without that of findings, and without the columns that count them. */
export function withoutFindings(tables: readonly Table[]): Table[] {
  return tables
    .filter(({ key }) => key !== 'findings')
    .map((one) => {
      const { key, columns } = one;
      const kept = columns.flatMap((column, at) => (column.key === 'findings' ? [] : [at]));
      const pick = <Item>(items: readonly Item[]) => kept.map((at) => items[at] as Item);
      return tableOf(key, pick(columns), () => one.rows.map(pick));
    });
}
