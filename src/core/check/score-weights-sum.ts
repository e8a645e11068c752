import { type Exact, exact, zero } from '../model/exact.ts';
import type { ScoredProject, ScoredReport } from '../model/scored.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';

const code = 'score/weights-sum';

/** “产出指标 (50分)” → 50; undefined when the heading prints no weight. */
function printedWeight(level1: string): Exact | undefined {
  const digits = /[（(]\s*(\d{1,3}(?:\.\d{1,2})?)\s*分\s*[)）]/.exec(level1)?.[1];
  return digits === undefined ? undefined : exact(digits);
}

function compare(folder: string, one: ScoredProject, about: string, label: string, stated: Exact, sum: Exact): Found[] {
  if (stated.equals(sum)) return [];
  return [
    {
      id: findingId(code, one.id, about),
      project: one.id,
      operands: {
        label: label === '' ? { kind: 'word', key: 'score.total' } : { kind: 'text', text: label },
        stated: { kind: 'number', value: stated },
        sum: { kind: 'number', value: sum },
      },
      place: { file: `${folder}/projects/${one.project.slug}/indicators.csv`, column: '分值' },
    },
  ];
}

/**
 * Weights of the rows against the weight printed in their level-1 heading, and all weights against the printed total.
 *
 * Units:  points, exact.
 * Errors: never throws; forms without weights are passed over.
 * Source: total 100 (财预〔2020〕10号, secondary: law.md B2); the heading and 总分 row of the form itself.
 */
export const scoreWeightsSum: Check = {
  code,
  severity: 'difference',
  find: ({ report, projects }: ScoredReport) =>
    projects.flatMap((one) => {
      if (one.byLevel1.length === 0) return [];
      const sum = one.byLevel1.reduce((all, level) => all.add(level.weight), zero);
      const total = one.project.declaredTotal?.weight.value ?? zero.add(100);
      return [
        ...one.byLevel1.flatMap((level) => {
          const stated = printedWeight(level.level1);
          return stated === undefined
            ? []
            : compare(report.folder, one, level.level1, level.level1, stated, level.weight);
        }),
        ...compare(report.folder, one, 'total', '', total, sum),
      ];
    }),
};
