import Fraction from 'fraction.js';
import { type Exact, exact } from '../model/exact.ts';
import type { Standard } from '../model/standard.ts';

/** A part of a weight, as shares: [from, to), the top band closed. */
export interface PointBand {
  readonly from: Exact;
  readonly to: Exact;
}

export interface GradeBand {
  readonly grade: string;
  /** Points, included. */
  readonly from: Exact;
  readonly synonyms: readonly string[];
}

/** A standard's numbers made exact once, so that no row has to parse them again. */
export interface ScoringRules {
  /** False: completion is shown, no score is made. */
  readonly scores: boolean;
  readonly total?: Exact;
  readonly execution?: { readonly denominator: 'initial' | 'budget' | 'adjusted'; readonly cap: Exact };
  /** Highest first. */
  readonly grades: readonly GradeBand[];
  /** Band of each word that states a qualitative result. */
  readonly words: ReadonlyMap<string, PointBand>;
  readonly compound: Standard['compound'];
}

/** Rules of a form without scores. */
export const noScores: ScoringRules = { scores: false, grades: [], words: new Map(), compound: 'not-comparable' };

interface Figure {
  readonly value: number;
  readonly unit: 'points' | 'percent' | 'share';
}

function exactValue({ value }: Figure): Exact {
  return exact(String(value)) ?? new Fraction(value);
}

function share(figure: Figure): Exact {
  const value = exactValue(figure);
  return figure.unit === 'percent' ? value.div(100) : value;
}

function wordBands(standard: Standard): Map<string, PointBand> {
  const words = new Map<string, PointBand>();
  for (const { from, to, words: list } of standard.qualitative) {
    const band = { from: share(from), to: share(to) };
    for (const word of list) if (!words.has(word)) words.set(word, band);
  }
  return words;
}

/**
 * The numbers of a standard, exact.
 *
 * Units:  points for total and grades; shares (1 = 100 %) for the execution cap and the qualitative bands.
 * Errors: never throws. A standard with scoring `none` gives `noScores`, whatever else its file holds.
 * Source: content/standards/<id>/standard.json, where each number has its clause.
 */
export function scoringRules(standard: Standard): ScoringRules {
  if (standard.scoring === 'none') return noScores;
  const { execution, total } = standard;
  return {
    scores: true,
    total: total === undefined ? undefined : exactValue(total),
    execution: execution === undefined ? undefined : { denominator: execution.denominator, cap: share(execution.cap) },
    grades: standard.bands
      .map(({ grade, from, synonyms }) => ({ grade, from: exactValue(from), synonyms }))
      .sort((a, b) => b.from.compare(a.from)),
    words: wordBands(standard),
    compound: standard.compound,
  };
}
