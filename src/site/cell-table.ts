// A tab-separated table of cells to read: a header row in any order, then rows. Text in, rows out, or the first fault.
import Papa from 'papaparse';

/** Names of the columns, each with the form's own words for it. */
export const cellColumns = {
  target_text: ['预期指标值', '年度指标值', '指标值', '目标'],
  actual_text: ['实际完成值', '实际完成指标值', '全年实际完成值', '完成值'],
  unit_text: ['计量单位', '度量单位'],
  indicator: ['三级指标', '指标'],
  level1: ['一级指标'],
  level2: ['二级指标'],
  weight: ['分值', '权重'],
  score: ['得分'],
} as const;
export type CellColumn = keyof typeof cellColumns;

export type CellRow = Readonly<Partial<Record<CellColumn, string>>>;

export type CellTable =
  | { readonly rows: readonly CellRow[] }
  | { readonly fault: 'header-unknown' | 'header-twice' | 'header-lacks'; readonly found: string }
  | { readonly fault: 'too-wide'; readonly row: number; readonly found: string };

const names = new Map<string, CellColumn>(
  (Object.keys(cellColumns) as CellColumn[]).flatMap((column) =>
    [column, ...cellColumns[column]].map((name): [string, CellColumn] => [name, column]),
  ),
);

/** Quotes as Excel writes them; a text with other quotes is cut at its tabs alone. */
function cut(text: string): string[][] {
  const quoted = Papa.parse<string[]>(text, { delimiter: '\t' });
  if (!quoted.errors.some(({ type }) => type === 'Quotes')) return quoted.data;
  return text.split(/\r?\n/).map((line) => line.split('\t'));
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '');

export function readCellTable(text: string): CellTable {
  const [header = [], ...lines] = cut(text.replace(/^\ufeff/, ''));
  const printed = header.map((name) => name.trim());
  const columns = printed.map((name) => names.get(name.toLowerCase()));
  const unknown = columns.findIndex((column, at) => column === undefined && printed[at] !== '');
  if (unknown >= 0) return { fault: 'header-unknown', found: printed[unknown] ?? '' };
  const twice = columns.findIndex((column, at) => column !== undefined && columns.indexOf(column) < at);
  if (twice >= 0) return { fault: 'header-twice', found: printed[twice] ?? '' };
  for (const needed of ['target_text', 'actual_text'] as const)
    if (!columns.includes(needed)) return { fault: 'header-lacks', found: needed };
  const rows: CellRow[] = [];
  for (const [at, cells] of lines.entries()) {
    if (isBlank(cells)) continue;
    const extra = cells.findIndex((cell, column) => columns[column] === undefined && cell.trim() !== '');
    if (extra >= 0) return { fault: 'too-wide', row: at + 2, found: cells[extra] ?? '' };
    rows.push(Object.fromEntries(columns.flatMap((column, index) => (column ? [[column, cells[index] ?? '']] : []))));
  }
  return { rows };
}
