// Which figures may stand side by side: years and kinds as chosen, then the core's gate, whose refusals are shown instead of a picture.
import { comparable } from '#core/compare/gate';
import type { CompareUnit, CompareYear } from '#site/export/compare-files';
import { measures, type State } from './state.ts';

type Verdict = ReturnType<typeof comparable>;
export type Refusal = Extract<Verdict, { allowed: false }>['refusals'][number];

/** One unit in one year. `name` carries the year where several years are on the page. */
export interface Side {
  readonly file: CompareUnit;
  readonly row: CompareYear;
  readonly name: string;
}

export interface Judged {
  /** In the reader's order. */
  readonly files: readonly CompareUnit[];
  /** Columns: years that are shown, oldest first. */
  readonly years: readonly number[];
  readonly sides: readonly Side[];
  /** Not empty: nothing is drawn. */
  readonly refusals: readonly Refusal[];
  /** Years in which only one of the units has a report: not a comparison within one year. */
  readonly alone: readonly number[];
  /** Years the gate refused while others were allowed. */
  readonly leftOut: readonly { readonly year: number; readonly refusals: readonly Refusal[] }[];
}

/** The name of a unit in a year, as the page's language writes it. */
type Naming = (shortName: string, year: number) => string;

const span = ({ from, to }: State): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

/** The unit's years of one kind: the reader's, else projects where it has any. The two are never mixed in one unit. */
export function rowsOf(file: CompareUnit, { from, to, kind }: State): CompareYear[] {
  const within = file.years.filter(({ year }) => year >= from && year <= to);
  const wanted = kind !== 'any' ? kind : within.some(({ scope }) => scope === 'projects') ? 'projects' : 'overall';
  return within.filter(({ scope }) => scope === wanted).sort((a, b) => a.year - b.year);
}

function verdictOf(sides: readonly Side[], { measure }: State, acrossYears: boolean): readonly Refusal[] {
  const comparands = sides.map(({ file, row, name }) => ({
    unit: { id: file.unit.id, shortName: name },
    level: file.unit.level,
    year: row.year,
    scope: row.scope,
    standards: row.standards,
    figures: row.figures,
  }));
  const verdict = comparable(comparands, measures[measure].main, { purpose: 'side-by-side', acrossYears });
  return verdict.allowed ? [] : verdict.refusals;
}

const distinct = (refusals: readonly Refusal[]): Refusal[] => [
  ...new Map(refusals.map((one) => [JSON.stringify(one), one])).values(),
];

function judgeAcross(files: readonly CompareUnit[], state: State, naming: Naming): Judged {
  const sides = files.flatMap((file) =>
    rowsOf(file, state).map((row) => ({ file, row, name: naming(file.unit.shortName, row.year) })),
  );
  return { files, years: span(state), sides, refusals: verdictOf(sides, state, true), alone: [], leftOut: [] };
}

/** Year by year: a year counts when two units have a report in it and the gate allows them. */
function judgeWithinYears(files: readonly CompareUnit[], state: State, naming: Naming): Judged {
  const plain = (file: CompareUnit, row: CompareYear): Side => ({ file, row, name: file.unit.shortName });
  const rows = files.flatMap((file) => rowsOf(file, state).map((row) => plain(file, row)));
  const inYears = span(state).map((year) => ({ year, sides: rows.filter(({ row }) => row.year === year) }));
  const common = inYears
    .filter(({ sides }) => sides.length > 1)
    .map(({ year, sides }) => ({ year, sides, refusals: verdictOf(sides, state, false) }));
  const alone = inYears.filter(({ sides }) => sides.length === 1).map(({ year }) => year);
  const none = { files, years: [], sides: [], alone, leftOut: [] };
  if (common.length === 0) {
    const newest = files.flatMap((file) => rows.findLast((side) => side.file === file) ?? []);
    return { ...none, refusals: verdictOf(newest, state, false) };
  }
  const allowed = common.filter(({ refusals }) => refusals.length === 0);
  if (allowed.length === 0) return { ...none, refusals: distinct(common.flatMap(({ refusals }) => refusals)) };
  const several = allowed.length > 1;
  const sides = allowed
    .flatMap((one) => one.sides)
    .map((side) => (several ? { ...side, name: naming(side.name, side.row.year) } : side));
  return {
    files,
    years: allowed.map(({ year }) => year),
    sides,
    // Each year stands under its own head; what must hold over all of them is the kind and the standard.
    refusals: verdictOf(sides, state, several),
    alone,
    leftOut: common.filter(({ refusals }) => refusals.length > 0),
  };
}

export function judge(files: readonly CompareUnit[], state: State, naming: Naming): Judged {
  return state.across ? judgeAcross(files, state, naming) : judgeWithinYears(files, state, naming);
}
