// The sentence of a finding, made last from its operands: neutral words, exact figures.
import type { Finding } from '#core';
import { keyOf, type T } from './index.ts';
import { operandWords } from './operand.ts';

export function findingSentence(finding: Finding, t: T): string {
  return t(keyOf(`check.${finding.code}.sentence`), operandWords(finding.operands, t));
}
