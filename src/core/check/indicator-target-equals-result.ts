import type { Check } from './check.ts';
import { findRows } from './find-rows.ts';
import { labelQuantities, statesNumber } from './label-quantities.ts';
import { textOperand } from './shorten.ts';

const code = 'indicator/target-equals-result';

/** Spaces and full stops do not make two cells different. */
const plain = (text: string): string => text.replace(/[\s。．.;；]+/g, '');

/**
 * Target and result are the same words, while the label promises another number of the same thing (line 451 of 绵阳:
 * 发布科创项目70项 in the label, 92项 as target and as result).
 *
 * Errors: never throws. Numbers are compared by unit; money belongs to money/label-amount; 余, 多 and 约 are passed over.
 */
export const indicatorTargetEqualsResult: Check = {
  code,
  severity: 'difference',
  find: (scored) =>
    findRows(scored, code, 'target', ({ indicator, reading }) => {
      const { target, actual, level3 } = indicator;
      if (target.raw === '' || plain(target.raw) !== plain(actual.raw)) return undefined;
      const quantities = labelQuantities(level3);
      if (quantities.length === 0) return undefined;
      for (const { baseValue, baseUnit, qualifier } of reading.target.parts) {
        if (baseValue === undefined || qualifier !== undefined || ['', '元', '%'].includes(baseUnit)) continue;
        const promised = quantities.filter(({ after }) => after.startsWith(baseUnit));
        if (promised.length === 0 || statesNumber(promised, baseValue)) continue;
        const [first] = promised;
        return {
          promised: { kind: 'number', value: first?.value ?? baseValue },
          stated: { kind: 'number', value: baseValue },
          unit: textOperand(baseUnit),
        };
      }
      return undefined;
    }),
};
