// A fictional province to compare in: a whole content folder from a seed, file by file, and what was planted in it.
import type { Planted } from './draft.ts';
import { dueDay, makeReports, traitsOf } from './make-report.ts';
import { mostUnits, placeUnits } from './place-units.ts';
import { printLists } from './print-lists.ts';
import { type GeneratedFile, printReport } from './print-report.ts';
import { slipPlanter } from './slips/plant-slips.ts';

export type { Planted } from './draft.ts';
export type { GeneratedFile } from './print-report.ts';

export interface GenerateOptions {
  readonly units: number;
  /** First and last year. */
  readonly years: readonly [number, number];
  /** Forms in each self-evaluation. */
  readonly projects: number;
  readonly seed: number;
  /** Digest of a text in UTF-8, 64 hexadecimal digits. */
  readonly sha256: (text: string) => string;
  /** Standards and prose to pass on unchanged: the three real standards must be among them. */
  readonly copied?: Iterable<GeneratedFile>;
}

/** What was planted, and where a checker or a disclosure board must see it. */
export interface Answers {
  readonly fictional: true;
  readonly options: Omit<GenerateOptions, 'sha256' | 'copied'>;
  readonly slips: readonly Planted[];
  /** Units and years without a self-evaluation. */
  readonly absent: readonly { readonly unit: string; readonly year: number }[];
  /** Reports published after the due day, without a publication day, or withdrawn. */
  readonly late: readonly string[];
  readonly undated: readonly string[];
  readonly withdrawn: readonly string[];
}

export interface Generated {
  /** Every file of the content folder, once; each run through it makes the same files. */
  readonly files: Iterable<GeneratedFile>;
  /** Known once `files` was run through; before that, what was planted so far. */
  readonly answers: () => Answers;
}

/**
 * A complete content folder, the same for the same options. Holds the lists and the answers, never a report longer than it
 * takes to hand out its files.
 *
 * Errors: RangeError when an option is out of its range.
 */
export function generate({ sha256, copied = [], ...options }: GenerateOptions): Generated {
  checkOptions(options);
  const { seed, projects } = options;
  const [from, to] = options.years;
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  let noted = emptyNotes();
  function* files(): Generator<GeneratedFile> {
    noted = emptyNotes();
    const placed = placeUnits(options.units);
    const units = placed.units.map((unit) => ({ unit, traits: traitsOf(seed, unit) }));
    const own = new Set<string>();
    for (const file of printLists(placed.places, units, years)) {
      own.add(file.path);
      yield file;
    }
    for (const file of copied) if (!own.has(file.path)) yield file;
    const plant = slipPlanter(seed);
    for (const { unit, traits } of units) {
      for (const year of years) {
        const reports = makeReports(seed, unit, year, traits, projects);
        if (!reports.some(({ kind }) => kind === 'self')) noted.absent.push({ unit: unit.id, year });
        for (const report of reports) {
          noted.slips.push(...plant(report));
          if (report.withdrawn) noted.withdrawn.push(report.id);
          if (report.dates.published === undefined) noted.undated.push(report.id);
          else if (report.dates.published > dueDay(year)) noted.late.push(report.id);
          yield* printReport(report, seed, sha256);
        }
      }
    }
  }
  return { files: { [Symbol.iterator]: files }, answers: () => ({ fictional: true, options, ...noted }) };
}

interface Notes {
  readonly slips: Planted[];
  readonly absent: { readonly unit: string; readonly year: number }[];
  readonly late: string[];
  readonly undated: string[];
  readonly withdrawn: string[];
}

const emptyNotes = (): Notes => ({ slips: [], absent: [], late: [], undated: [], withdrawn: [] });

function checkOptions({ units, years: [from, to], projects, seed }: Answers['options']): void {
  const within = (name: string, value: number, low: number, high: number): void => {
    if (!Number.isSafeInteger(value) || value < low || value > high)
      throw new RangeError(`${name} must be a whole number from ${low} to ${high}, not ${value}`);
  };
  within('units', units, 1, mostUnits);
  within('first year', from, 1950, 2190);
  within('last year', to, from, 2190);
  within('projects', projects, 1, 99);
  within('seed', seed, 0, Number.MAX_SAFE_INTEGER);
}
