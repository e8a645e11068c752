// One operand of a finding or of a step, as words.
import type { Operand } from '#core';
import { formatCount, formatExact, formatMoney } from './format.ts';
import { keyOf, type T } from './index.ts';

function words(operand: Operand, t: T): string {
  switch (operand.kind) {
    case 'money':
      return `${formatMoney(operand.fen, operand.unit)} ${t(keyOf(`unit.${operand.unit}`))}`;
    case 'number':
      return formatExact(operand.value, 2, true);
    case 'percent':
      return `${formatExact(operand.value.mul(100), 2, true)}%`;
    case 'count':
      return formatCount(operand.value);
    case 'word':
      return t(keyOf(operand.key));
    case 'text':
      return operand.text;
  }
}

/** Every operand by its name, ready for the placeholders of a sentence. */
export function operandWords(operands: Readonly<Record<string, Operand>>, t: T): Record<string, string> {
  return Object.fromEntries(Object.entries(operands).map(([name, operand]) => [name, words(operand, t)]));
}
