// How a score was reached, in words: 完成 170，目标 300，170 ÷ 300 × 2 分 = 1.13 分；单位自评 1 分，相差 0.13 分。
import type { LineScore } from '#core';
import { keyOf, type T } from './index.ts';
import { operandWords } from './operand.ts';

/** Every step of one line of a form as one sentence; '' when there is none. */
export function stepSentence(line: LineScore, t: T): string {
  const steps = line.steps.map(({ key, operands }) => t(keyOf(`step.${key}`), operandWords(operands, t)));
  return steps.length === 0 ? '' : t('steps.sentence', { steps: steps.join(t('steps.separator')) });
}
