// The figures of each unit in the order of years, ready to be drawn; absent years are absent, never filled in.
import type { Judged } from './judge.ts';
import { measures, type State } from './state.ts';

export interface Point {
  readonly year: number;
  readonly at: number;
  readonly text: string;
}

export interface Series {
  readonly name: string;
  /** Place of the unit in the reader's choice: its shape and colour. */
  readonly order: number;
  readonly points: readonly Point[];
}

export function seriesOf({ files, sides }: Judged, { measure }: State): Series[] {
  return files.map((file, order) => ({
    name: file.unit.shortName,
    order,
    points: sides
      .filter((side) => side.file === file)
      .flatMap(({ row }) => {
        const { value } = row.figures[measures[measure].main];
        return value.missing === undefined ? [{ year: row.year, at: value.at, text: value.text }] : [];
      }),
  }));
}

/** Neighbouring years that both have a figure are joined; a year without one breaks the line. */
export function unbroken(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run !== undefined && run.at(-1)?.year === point.year - 1) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
