// What one unit discloses for one year: a self-evaluation of its projects, and for some units one of the whole department.
import type { OverallReport, ReportDraft, SelfReport } from './draft.ts';
import type { Layout } from './layout.ts';
import { pickLayout } from './layouts.ts';
import { makeProject } from './make-project.ts';
import type { FictionalUnit } from './place-units.ts';
import { type Random, randomFor } from './random.ts';

/** What stays the same for a unit over the years. */
export interface Traits {
  readonly layout: Layout;
  readonly quality: number;
  /** The unit also reports on all its spending. */
  readonly overall: boolean;
}

export function traitsOf(seed: number, { id }: FictionalUnit): Traits {
  const random = randomFor(seed, id, 'traits');
  return { layout: pickLayout(random), quality: random.next(), overall: random.chance(0.25) };
}

export const slugs = { self: 'zp', overall: 'zt' } as const;

/** Due by the end of June of the year after; some are late, some do not say. */
export const dueDay = (year: number): string => `${year + 1}-06-30`;
const two = (n: number): string => String(n).padStart(2, '0');

function datesOf(random: Random, year: number): SelfReport['dates'] {
  const draw = random.next();
  const signed = `${year + 1}-${two(random.between(3, 4))}-${two(random.between(1, 28))}`;
  const onTime = `${year + 1}-${two(random.between(5, 6))}-${two(random.between(1, 28))}`;
  const late = `${year + 1}-${two(random.between(7, 11))}-${two(random.between(1, 28))}`;
  return { signed, published: draw < 0.08 ? undefined : draw < 0.24 ? late : onTime };
}

function baseOf(random: Random, unit: FictionalUnit, year: number, slug: string) {
  return {
    id: `${unit.id}-${year}-${slug}`,
    folder: `reports/${year}/${unit.id}/${slug}`,
    slug,
    unit,
    year,
    dates: datesOf(random, year),
    withdrawn: random.chance(0.02),
    rate: undefined,
    bare: undefined,
    shifts: new Map<string, number>(),
  };
}

function selfReport(seed: number, unit: FictionalUnit, year: number, traits: Traits, projects: number): SelfReport {
  const random = randomFor(seed, unit.id, year, slugs.self);
  const { layout } = traits;
  const base = baseOf(random, unit, year, slugs.self);
  // A unit has better and worse years.
  const quality = Math.min(1, Math.max(0, traits.quality + 0.25 * random.around()));
  return {
    ...base,
    kind: 'self',
    scored: layout.scored,
    projects: Array.from({ length: projects }, (_, at) =>
      makeProject(seed, random, { unit, year, layout, quality, number: at + 1 }),
    ),
    shares: { above: random.between(10, 40), transfer: random.between(10, 50), activities: random.between(40, 80) },
    people: random.between(20, 900) * 10,
    totalShift: 0,
    gradeShift: false,
    missingPart: false,
    yearSlip: false,
    peopleShift: 0,
    numberJump: false,
  };
}

const spendingSizes = { 省级: 90_000_000, 地级: 20_000_000, 县级: 6_000_000 } as const;

function overallReport(seed: number, unit: FictionalUnit, year: number): OverallReport {
  const random = randomFor(seed, unit.id, year, slugs.overall);
  const size = spendingSizes[unit.place.level] * (0.5 + randomFor(seed, unit.id, 'staff').next());
  const basic = Math.round(size * (0.5 + 0.05 * random.next()) * 100);
  const project = Math.round(size * (0.3 + 0.2 * random.next()) * 100);
  return {
    ...baseOf(random, unit, year, slugs.overall),
    kind: 'overall',
    budget: Math.round((basic + project) * (0.98 + 0.22 * random.next())),
    basic,
    project,
    excess: 0,
    carriedIn: false,
  };
}

/** Reports of one unit and year; none when the unit published nothing. */
export function makeReports(
  seed: number,
  unit: FictionalUnit,
  year: number,
  traits: Traits,
  projects: number,
): ReportDraft[] {
  const random = randomFor(seed, unit.id, year, 'there');
  const reports: ReportDraft[] = [];
  if (!random.chance(0.07)) reports.push(selfReport(seed, unit, year, traits, projects));
  if (traits.overall && !random.chance(0.1)) reports.push(overallReport(seed, unit, year));
  return reports;
}
