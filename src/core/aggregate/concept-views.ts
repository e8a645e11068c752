import type { ConceptRow } from '../model/concept.ts';
import type { ConceptCoverage, ConceptEntry, ConceptView } from '../model/concept-view.ts';
import type { Exact } from '../model/exact.ts';
import type { ProjectView } from '../model/portal.ts';
import { conceptValue } from './concept-value.ts';
import { type ConceptMatch, conceptFinder } from './find-concept.ts';
import { MeanTally } from './mean-tally.ts';
import { byValue, quartiles } from './quartiles.ts';

/** “场、次”: the first is printed, the others count as the same unit. */
const unitsOf = ({ unit }: ConceptRow): string[] => unit.split('、').map((word) => word.trim());

interface Gathered {
  readonly rules: ConceptRow[];
  readonly units: readonly string[];
  readonly entries: ConceptEntry[];
}

function inOrder(a: ConceptEntry, b: ConceptEntry): number {
  if (a.unit.id !== b.unit.id) return a.unit.id < b.unit.id ? -1 : 1;
  if (a.year !== b.year) return b.year - a.year;
  if (a.project.id !== b.project.id) return a.project.id < b.project.id ? -1 : 1;
  return a.row.order - b.row.order;
}

function view(id: string, { rules, units, entries }: Gathered, minGroup: number): ConceptView {
  const [{ name, direction }] = rules as [ConceptRow];
  const completion = new MeanTally();
  for (const entry of entries) completion.add(entry.completion);
  const stated = entries.filter((entry) => entry.actual.value !== undefined);
  const actual = stated.map((entry) => entry.actual.value as Exact);
  // Five rows of one unit are no comparison.
  const enough = new Set(stated.map(({ unit }) => unit.id)).size >= minGroup;
  return {
    id,
    name,
    unit: units[0] ?? '',
    synonyms: units.slice(1),
    direction,
    rules,
    mappedBy: [...new Set(rules.map(({ mappedBy }) => mappedBy))],
    entries: entries.sort(inOrder),
    units: new Set(entries.map(({ unit }) => unit.id)).size,
    years: [...new Set(entries.map(({ year }) => year))].sort((a, b) => a - b),
    indicators: {
      all: entries.length,
      comparable: entries.filter(({ met }) => met.value !== undefined).length,
      met: entries.filter(({ met }) => met.value === true).length,
    },
    completion: completion.mean(),
    actual: {
      n: actual.length,
      of: entries.length,
      quartiles: enough ? quartiles(actual.sort(byValue) as [Exact, ...Exact[]]) : undefined,
    },
  };
}

/**
 * Indicator rows under the concepts of the crosswalk; what nobody mapped stays unmapped and is counted.
 *
 * Units:  each concept's own. Range: mapped + unmapped + ambiguous + otherUnit = all. Errors: never throws.
 * Cost:   linear in rows; each distinct text is matched once.
 * Source: concepts.csv, made by hand; a row belongs when its text is claimed and it states the concept's unit.
 */
export function conceptViews(
  rules: readonly ConceptRow[],
  projects: readonly ProjectView[],
  minGroup: number,
): { readonly concepts: readonly ConceptView[]; readonly coverage: ConceptCoverage } {
  const concepts = new Map<string, Gathered>();
  for (const rule of rules) {
    const known = concepts.get(rule.concept);
    if (known === undefined) concepts.set(rule.concept, { rules: [rule], units: unitsOf(rule), entries: [] });
    else known.rules.push(rule);
  }
  const counts = { all: 0, mapped: 0, unmapped: 0, ambiguous: 0, otherUnit: 0 };
  const find = conceptFinder(rules);
  const [texts, mappedTexts] = [new Set<string>(), new Set<string>()];
  for (const project of projects) {
    for (const row of project.rows) {
      counts.all += 1;
      texts.add(row.level3);
      const fate = place(find(row.level3), row, project, concepts);
      counts[fate] += 1;
      if (fate === 'mapped') mappedTexts.add(row.level3);
    }
  }
  return {
    concepts: [...concepts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, one]) => view(id, one, minGroup)),
    coverage: { ...counts, texts: texts.size, mappedTexts: mappedTexts.size },
  };
}

function place(
  rule: ConceptMatch,
  row: ProjectView['rows'][number],
  { id, title, report, unit }: ProjectView,
  concepts: ReadonlyMap<string, Gathered>,
): 'mapped' | 'unmapped' | 'ambiguous' | 'otherUnit' {
  if (rule === undefined) return 'unmapped';
  if (rule === 'ambiguous') return 'ambiguous';
  const concept = concepts.get(rule.concept);
  const value = conceptValue(row.reading, concept?.units ?? []);
  if (concept === undefined || value === undefined) return 'otherUnit';
  concept.entries.push({ unit, year: report.year, report, project: { id, title }, row, rule, ...value });
  return 'mapped';
}
