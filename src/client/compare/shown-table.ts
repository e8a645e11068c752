// What is shown as rows of a table: one unit to a row, one year to a column; the same cells become the CSV.
import type { CompareUnit, CompareValue, CompareYear } from '#site/export/compare-files';
import type { Judged } from './judge.ts';
import { measures, type State } from './state.ts';
import { say, type Words } from './words.ts';

/** `text` is the figure, `missing` the word why there is none; the lines below it are small. */
export interface ShownCell {
  readonly text?: string;
  readonly missing?: string;
  readonly small: readonly string[];
  /** The report the figure is from, when it is from one. */
  readonly report?: string;
}

export interface ShownRow {
  readonly file: CompareUnit;
  readonly cells: readonly ShownCell[];
}

export interface ShownTable {
  readonly years: readonly number[];
  readonly rows: readonly ShownRow[];
  /** The measure in words with its unit: second line of the caption. */
  readonly note: string;
}

export const figureWord = (value: CompareValue, words: Words): string =>
  value.missing === undefined ? value.text : words[`missing.${value.missing}`];

function besideLine(row: CompareYear, { measure }: State, words: Words): string[] {
  const { main, ...rest } = measures[measure];
  if (!('beside' in rest)) return [];
  const [own, other] = [row.figures[main].value, row.figures[rest.beside].value];
  // Where neither is there, the reason is not said twice.
  if (own.missing !== undefined && own.missing === other.missing) return [];
  return [say(words, `compare.beside.${rest.beside}`, { value: figureWord(other, words) })];
}

function cellOf(row: CompareYear, state: State, words: Words): ShownCell {
  const { main } = measures[state.measure];
  const { value, n, of } = row.figures[main];
  const place = row.places[main];
  const small = [
    ...besideLine(row, state, words),
    ...(of > 1 ? [say(words, 'compare.cell.ofMany', { n, of })] : []),
    ...(place === null ? [] : [say(words, 'compare.cell.place', { share: place.share, n: place.n })]),
  ];
  const report = row.reports.length === 1 ? row.reports[0]?.id : undefined;
  return value.missing === undefined
    ? { text: value.text, small, report }
    : { missing: figureWord(value, words), small, report };
}

/** A year without a row: nothing here at all, or only the other kind of evaluation. */
export function emptyWord(file: CompareUnit, year: number, words: Words): string {
  const other = file.years.find((row) => row.year === year);
  if (other === undefined) return words['compare.cell.none'];
  return say(words, 'compare.cell.otherKind', { kind: words[`compare.scope.${other.scope}`] });
}

export function shownTable({ files, years, sides }: Judged, state: State, words: Words): ShownTable {
  const rows = files.map((file) => ({
    file,
    cells: years.map((year) => {
      const side = sides.find((one) => one.file === file && one.row.year === year);
      return side === undefined ? { missing: emptyWord(file, year, words), small: [] } : cellOf(side.row, state, words);
    }),
  }));
  const { main } = measures[state.measure];
  const placed = sides.some(({ row }) => row.places[main] !== null);
  const note = [words[`compare.note.${main}`], ...(placed ? [words['compare.note.place']] : [])];
  return { years, rows, note: note.join(words['compare.list']) };
}
