// 虚构示例: totals and a scale for the score charts.
import type { Exact, Measure, TotalScore } from '#core';
import type { ScaledProject, ScaledStandard } from '../../src/charts/score-scale.ts';
import { exact, known, missing, report } from './fictional.ts';

const from = (value: number) => ({
  value,
  unit: 'points' as const,
  clause: { zh: '示例', en: 'sample' },
  source: '示例',
  standing: 'decision' as const,
});

/** 丁 below 50, 丙 from 50, 乙 from 75, 甲 from 90, of 100. */
export const standard: ScaledStandard = {
  total: from(100),
  bands: [
    { grade: '甲', from: from(90), synonyms: [] },
    { grade: '乙', from: from(75), synonyms: [] },
    { grade: '丙', from: from(50), synonyms: [] },
    { grade: '丁', from: from(0), synonyms: [] },
  ],
};

const figure = (text: string): Measure<Exact> => (text === '' ? missing('not-applicable') : known(exact(text)));
const word = (text: string): Measure<string> => (text === '' ? missing('not-applicable') : known(text));

/** Points and grades as declared, by rule, lowest, highest; '' where there is none. */
export function total(
  [declared = '', byRule = '', low = '', high = '']: readonly string[],
  [one = '', two = '', three = '', four = '']: readonly string[] = [],
): TotalScore {
  return {
    declared: figure(declared),
    byRule: figure(byRule),
    low: figure(low),
    high: figure(high),
    grades: { declared: word(one), byRule: word(two), low: word(three), high: word(four) },
  };
}

export const scaled = (points: readonly string[], grades?: readonly string[]): ScaledProject => ({
  report,
  total: total(points, grades),
});
