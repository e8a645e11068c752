// The sentence of a finding, made last from its operands: neutral words, exact figures.
import type { Finding } from '#core';
import { keyOf, type T } from './index.ts';
import { operandWords } from './operand.ts';

export function findingSentence(finding: Finding, t: T): string {
  const sentence = t(keyOf(`check.${finding.code}.sentence`), operandWords(finding.operands, t));
  return finding.note === undefined ? sentence : `${sentence}${t('finding.note', { note: finding.note })}`;
}
