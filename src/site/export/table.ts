// One table idea for every download and the data dictionary: columns with words in both languages, rows of cells.
import type { Datum, Exact, Measure, MissingReason, Printed, QuotedOrMissing } from '#core';
import { once } from '../once.ts';

export type ColumnType = 'text' | 'integer' | 'decimal' | 'money' | 'percent' | 'date' | 'id' | 'url';

/**
 * What a cell holds: words or a number, or why there is none. `undefined`: nothing more to say (no note, no second line).
 * Money is in 分 and percent a share; a percent column prints shares (1 = 100 %).
 */
export type Cell = string | number | Exact | { readonly missing: MissingReason } | undefined;

export interface ColumnInfo {
  /** Permanent, ASCII: the name in JSON files. */
  readonly key: string;
  /** Name and description are the words `column.<name>` and `column.<name>.about`. */
  readonly name: string;
  readonly type: ColumnType;
  /** The cell holds codes, parted by spaces; the word of each is `<words>.<code>`. CSV prints Chinese words, JSON codes. */
  readonly words?: string;
  /** A column “…缺失原因” follows in CSV files. */
  readonly reason?: boolean;
}

export interface Column<Row> extends ColumnInfo {
  readonly cell: (row: Row) => Cell;
}

export interface Table {
  /** Permanent: the name of the files. Title and “what one row is” are the words `table.<key>.title` and `.row`. */
  readonly key: string;
  readonly columns: readonly ColumnInfo[];
  /** Of cells, one for each column. A row belongs to its columns: the same row in another table has the same ones. */
  readonly rows: readonly (readonly Cell[])[];
}

/** A table whose rows are made when they are first asked for: every download is listed by all who render, and written by one. */
export function tableOf(key: string, columns: readonly ColumnInfo[], make: () => Table['rows']): Table {
  let made: Table['rows'] | undefined;
  return {
    key,
    columns,
    get rows() {
      made ??= make();
      return made;
    },
  };
}

export const table = <Row>(key: string, columns: readonly Column<Row>[], rows: readonly Row[]): Table =>
  tableOf(key, infosOf(columns), () => rows.map((row) => cellsOf(row, columns)));

export const cellsOf = <Row>(row: Row, columns: readonly Column<Row>[]): readonly Cell[] =>
  columns.map((column) => column.cell(row));

/** Of the same columns the same. */
export const infosOf = once((columns: readonly Column<never>[]): readonly ColumnInfo[] =>
  columns.map(({ cell: _, ...info }) => info),
);

/** `name` finds the words: “year” is shared by tables, “reports.year” belongs to one; the key is its last part. */
export function column<Row>(
  name: string,
  type: ColumnType,
  cell: (row: Row) => Cell,
  more: Pick<ColumnInfo, 'words' | 'reason'> = {},
): Column<Row> {
  return { key: name.slice(name.indexOf('.') + 1), name, type, cell, ...more };
}

/** A measure as a cell: the value, or the reason. */
export function cellOf<T extends string | number | Exact>(measure: Measure<T>): Cell {
  return measure.missing === undefined ? measure.value : { missing: measure.missing };
}

export function printedCell({ raw, missing }: Printed): Cell {
  return missing === undefined ? raw : { missing };
}

export function statedCell(stated: QuotedOrMissing): Cell {
  return 'text' in stated ? stated.text : { missing: stated.missing };
}

export function dayCell(datum: Datum): Cell {
  return 'on' in datum ? datum.on : { missing: datum.missing };
}
