import { zero } from '../model/exact.ts';
import type { ScoredReport } from '../model/scored.ts';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';

const code = 'score/rows-sum';

/**
 * Declared points of all rows and of the execution line against the declared total.
 *
 * Units:  points, exact.
 * Errors: never throws; forms without scores or without a total are passed over.
 * Source: 总分由各项指标得分汇总形成 (内蒙古 2020, source line 32; law.md B5).
 */
export const scoreRowsSum: Check = {
  code,
  severity: 'difference',
  find: ({ report, projects }: ScoredReport) =>
    projects.flatMap((one): Found[] => {
      const stated = one.declaredScore.value;
      if (stated === undefined || one.byLevel1.length === 0) return [];
      const sum = one.byLevel1.reduce((all, level) => all.add(level.score), zero);
      if (stated.equals(sum)) return [];
      return [
        {
          id: findingId(code, one.id),
          project: one.id,
          operands: { stated: { kind: 'number', value: stated }, sum: { kind: 'number', value: sum } },
          place: {
            file: `${report.folder}/projects/${one.project.slug}/project.json`,
            sourceLine: one.project.declaredTotal?.sourceLine,
          },
        },
      ];
    }),
};
