import type { Check } from './check.ts';
import { findRows } from './find-rows.ts';
import { type LabelQuantity, labelQuantities, statesNumber } from './label-quantities.ts';
import { textOperand } from './shorten.ts';

const code = 'money/label-amount';

/** An amount per head, per place or per time is not the amount of the row. */
const perOne = /[每各均]|单价|标准/;

/** 元 added up, as 分. */
const toFenOf = (amounts: readonly LabelQuantity[]): number =>
  amounts.reduce((all, { value }) => all + Math.round(value.mul(100).valueOf()), 0);

/**
 * An amount inside a level-3 label (“办公费 预计经费 4 万元”) against the target of the row (“3.3 万元”).
 *
 * Units:  元, exact. One amount of the label, or all of them together, must be the target.
 * Errors: never throws; targets that are not one exact amount and labels with amounts per head or place are passed over.
 */
export const moneyLabelAmount: Check = {
  code,
  severity: 'difference',
  find: (scored) =>
    findRows(scored, code, 'target', ({ indicator, reading }) => {
      const [target, ...more] = reading.target.parts;
      if (reading.target.kind !== 'money' || target?.baseValue === undefined || more.length > 0) return undefined;
      if (target.qualifier !== undefined) return undefined;
      const amounts = labelQuantities(indicator.level3).filter(({ after }) => after.startsWith('元'));
      if (amounts.length === 0 || amounts.some(({ before }) => perOne.test(before))) return undefined;
      if (statesNumber(amounts, target.baseValue)) return undefined;
      return {
        inLabel: {
          kind: 'money',
          fen: toFenOf(amounts),
          unit: target.unit === '元' || target.unit === '亿元' ? target.unit : '万元',
        },
        target: textOperand(indicator.target.raw),
      };
    }),
};
