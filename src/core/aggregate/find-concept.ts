import type { ConceptRow } from '../model/concept.ts';
import { matchPattern } from './match-pattern.ts';

/** The line of concepts.csv that claims a text; `ambiguous` when two concepts claim it equally; undefined when none does. */
export type ConceptMatch = ConceptRow | 'ambiguous' | undefined;

/**
 * Level-3 text → the line of the crosswalk it belongs to. A whole text wins over a pattern, a longer pattern over a shorter one.
 *
 * Errors: never throws. Cost: each distinct text is tried once against every pattern; answers are kept.
 * Source: concepts.csv.
 */
export function conceptFinder(rows: readonly ConceptRow[]): (text: string) => ConceptMatch {
  const whole = new Map<string, ConceptRow[]>();
  const patterns: { readonly row: ConceptRow; readonly weight: number; readonly fits: (text: string) => boolean }[] =
    [];
  for (const row of rows) {
    if (row.match === '模式') {
      patterns.push({ row, ...matchPattern(row.match, row.text) });
      continue;
    }
    const key = row.text.replace(/\s+/g, '');
    whole.set(key, [...(whole.get(key) ?? []), row]);
  }
  patterns.sort((a, b) => b.weight - a.weight);
  const answers = new Map<string, ConceptMatch>();
  const find = (text: string): ConceptMatch => {
    const exact = whole.get(text.replace(/\s+/g, ''));
    if (exact !== undefined) return only(exact);
    const fitting = patterns.filter(({ fits }) => fits(text));
    return only(fitting.filter(({ weight }) => weight === fitting[0]?.weight).map(({ row }) => row));
  };
  return (text) => {
    if (!answers.has(text)) answers.set(text, find(text));
    return answers.get(text);
  };
}

function only(rows: readonly ConceptRow[]): ConceptMatch {
  const [first] = rows;
  return rows.every(({ concept }) => concept === first?.concept) ? first : 'ambiguous';
}
