import Fraction from 'fraction.js';
import type { Check, Found } from './check.ts';
import { findingId } from './finding-id.ts';

const code = 'score/total-rule';

/** Half of the last digit a form prints (law.md E10). */
const tolerance = new Fraction(1, 200);

/**
 * The declared total against the total by rule, with the range that qualitative rows leave open.
 *
 * Units:  points, exact, tolerance 0.005.
 * Errors: never throws; forms without scores, or where a part of the total is unknown, are passed over.
 * Source: law.md B5, E11. By rule: qualitative and not comparable rows as declared; range: at the ends of their bands.
 */
export const scoreTotalRule: Check = {
  code,
  severity: 'difference',
  find: ({ report, projects }) =>
    projects.flatMap(({ id, project, total }): Found[] => {
      const { declared, byRule, low, high } = total;
      if (declared.value === undefined || byRule.value === undefined) return [];
      if (low.value === undefined || high.value === undefined) return [];
      const gap = declared.value.sub(byRule.value).abs();
      if (gap.compare(tolerance) <= 0) return [];
      return [
        {
          id: findingId(code, id),
          project: id,
          operands: {
            declared: { kind: 'number', value: declared.value },
            rule: { kind: 'number', value: byRule.value },
            low: { kind: 'number', value: low.value },
            high: { kind: 'number', value: high.value },
            gap: { kind: 'number', value: gap },
          },
          place: {
            file: `${report.folder}/projects/${project.slug}/project.json`,
            sourceLine: project.declaredTotal?.sourceLine,
          },
        },
      ];
    }),
};
