import type { Mean, Quartiles } from '../model/comparison.ts';
import type { ConceptEntry, ConceptView } from '../model/concept-view.ts';
import type { Exact } from '../model/exact.ts';
import type { Unit } from '../model/unit.ts';
import { MeanTally } from './mean-tally.ts';
import { byValue, quartiles } from './quartiles.ts';

/** The rows of one concept that one unit has, over all years. */
export interface ConceptGroup {
  readonly unit: Unit;
  readonly years: readonly number[];
  readonly rows: number;
  readonly comparable: number;
  readonly met: number;
  /** Capped at 1 per row. */
  readonly completion: Mean;
  /** Actual values in the concept's unit; absent when no row states one. */
  readonly actual?: Pick<Quartiles, 'min' | 'median' | 'max'>;
}

function group(entries: readonly ConceptEntry[]): ConceptGroup {
  const [{ unit }] = entries as [ConceptEntry];
  const completion = new MeanTally();
  for (const entry of entries) completion.add(entry.completion);
  const values = entries.flatMap(({ actual }) => (actual.value === undefined ? [] : [actual.value])).sort(byValue);
  return {
    unit,
    years: [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b),
    rows: entries.length,
    comparable: entries.filter(({ met }) => met.value !== undefined).length,
    met: entries.filter(({ met }) => met.value === true).length,
    completion: completion.mean(),
    actual: values.length === 0 ? undefined : quartiles(values as [Exact, ...Exact[]]),
  };
}

/**
 * The rows of a concept unit by unit, for concepts with more rows than a page can show.
 *
 * Units:  the concept's own; completion as a share. Range: Σ rows = entries; one group per unit, in the order of the entries.
 * Errors: never throws.
 */
export function conceptGroups(entries: readonly ConceptEntry[]): ConceptGroup[] {
  return [...Map.groupBy(entries, ({ unit }) => unit.id).values()].map(group);
}

/** What the strip of a concept draws: one value a row, or the median of each unit where rows are too many. */
export interface ConceptSpread {
  readonly per: 'row' | 'unit';
  readonly values: readonly Exact[];
  readonly quartiles: Quartiles;
}

/**
 * The actual values of a concept, lowest first. Undefined when too few units state one (as `actual.quartiles` of the view).
 *
 * Units:  the concept's own. Range: `most` values unless there are more units. Errors: never throws.
 */
export function conceptSpread({ entries, actual }: ConceptView, most: number): ConceptSpread | undefined {
  if (actual.quartiles === undefined) return undefined;
  const per = actual.n <= most ? 'row' : 'unit';
  const values =
    per === 'row'
      ? entries.flatMap((entry) => entry.actual.value ?? [])
      : conceptGroups(entries).flatMap((one) => one.actual?.median ?? []);
  values.sort(byValue);
  return { per, values, quartiles: quartiles(values as [Exact, ...Exact[]]) };
}
