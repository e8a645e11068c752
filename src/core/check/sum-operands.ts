// What the sentence of money/parts-sum is made of.
import type { Operand } from '../model/finding.ts';
import type { Fen, MoneyUnit } from '../model/money.ts';

/**
 * Total, sum, number of parts and the gap between them.
 *
 * Units:  amounts in 分; the gap is never negative.
 * @param split how the parts are made: the name the document gives it, or a word of ours
 */
export function sumOperands(
  unit: MoneyUnit,
  label: string,
  stated: Fen,
  sum: Fen,
  count: number,
  split: Operand,
): Record<string, Operand> {
  return {
    label: { kind: 'text', text: label },
    stated: { kind: 'money', fen: stated, unit },
    sum: { kind: 'money', fen: sum, unit },
    gap: { kind: 'money', fen: Math.abs(stated - sum), unit },
    count: { kind: 'count', value: count },
    split,
  };
}
