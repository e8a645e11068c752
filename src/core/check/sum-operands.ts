// What the sentence of money/parts-sum is made of.
import type { Operand } from '../model/finding.ts';
import type { Fen, MoneyUnit } from '../model/money.ts';

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
